export * from './world.js';
export { readWorldRecord, type WorldRecord } from './world-record.js';

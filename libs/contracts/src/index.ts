export { MalformedMessage } from './codec/malformed-message.js';
export * from './topics.js';

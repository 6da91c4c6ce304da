export * from './data-directory.js';
export * from './embedded-fleet.js';
export * from './monitor/fleet-monitor.js';
export * from './monitor/invariant-checker.js';
export * from './monitor/run-summary.js';
export * from './simulated-venues.js';

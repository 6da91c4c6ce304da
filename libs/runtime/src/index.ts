export * from './config.js';
export * from './conflating-publisher.js';
export * from './outbox-relay.js';
export * from './ports.js';
export * from './service.js';
export * from './service-runner.js';

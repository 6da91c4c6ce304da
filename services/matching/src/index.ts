export * from './candidate-builder.js';
export * from './matching-core.js';
export * from './service.js';

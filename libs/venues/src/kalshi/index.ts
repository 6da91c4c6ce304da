export { createKalshiConnector, type KalshiConnectorOptions } from './connector.js';
export type { KalshiCredentials } from './credentials.js';

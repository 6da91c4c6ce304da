export type { RegisteredKey } from './authentication.js';
export type { KalshiBehavior } from './context.js';
export { KalshiFaults, type OrderFault } from './faults.js';
export { createKalshiKeyPair, type KalshiKeyPair } from './key-pair.js';
export {
  createKalshiSimulator,
  type KalshiSimulator,
  type KalshiSimulatorOptions,
} from './kalshi-simulator.js';

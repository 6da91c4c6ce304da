export type { RegisteredWallet } from './authentication.js';
export { PolymarketFaults } from './faults.js';
export {
  createPolymarketSimulator,
  type PolymarketSimulator,
  type PolymarketSimulatorOptions,
} from './polymarket-simulator.js';

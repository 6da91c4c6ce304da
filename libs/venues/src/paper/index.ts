export {
  createPaperConnector,
  type PaperConnector,
  type PaperMisfortune,
  type PaperOptions,
  type PaperResolution,
  type PaperStore,
} from './paper-connector.js';

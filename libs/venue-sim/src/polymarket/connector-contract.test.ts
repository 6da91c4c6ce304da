import { describeConnectorContract } from '../connector-contract.js';
import { PolymarketFixture } from './polymarket-fixture.js';

describeConnectorContract('polymarket', async () => (await PolymarketFixture.start()).harness());

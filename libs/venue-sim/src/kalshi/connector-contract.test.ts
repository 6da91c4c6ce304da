import { describeConnectorContract } from '../connector-contract.js';
import { KalshiFixture } from './kalshi-fixture.js';

describeConnectorContract('kalshi', async () => (await KalshiFixture.start()).harness());

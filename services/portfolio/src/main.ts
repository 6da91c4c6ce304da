import { launch } from '@arbytron/platform';
import { connectVenues } from '@arbytron/venues';
import { portfolio } from './service.js';

await launch([portfolio], connectVenues, process.env);

import { launch } from '@arbytron/platform';
import { connectVenues } from '@arbytron/venues';
import { acquisition } from './service.js';

await launch([acquisition], connectVenues, process.env);

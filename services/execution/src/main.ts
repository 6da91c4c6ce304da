import { launch } from '@arbytron/platform';
import { connectVenues } from '@arbytron/venues';
import { execution } from './service.js';

await launch([execution], connectVenues, process.env);

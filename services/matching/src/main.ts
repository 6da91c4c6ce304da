import { launch } from '@arbytron/platform';
import { connectVenues } from '@arbytron/venues';
import { matching } from './service.js';

await launch([matching], connectVenues, process.env);

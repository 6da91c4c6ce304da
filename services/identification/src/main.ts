import { launch } from '@arbytron/platform';
import { connectVenues } from '@arbytron/venues';
import { identification } from './service.js';

await launch([identification], connectVenues, process.env);

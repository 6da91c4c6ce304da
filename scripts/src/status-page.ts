import { readFileSync } from 'node:fs';
import type { FleetFigures } from '@arbytron/fleet';
import { renderView, type ViewContext } from './terminal-view.js';

const PAGE = readFileSync(new URL('../src/status-page.html', import.meta.url), 'utf8');

/** The page at `/`: it asks `/status` for the text twice a second. Nothing of a venue becomes markup. */
export const statusPage = (): string => PAGE;

/** What `/status` answers. */
export const statusText = (figures: FleetFigures, context: ViewContext): string =>
  renderView(figures, context);

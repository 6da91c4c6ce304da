export type { BatchPlan, ScenarioPair } from './batch-plan.js';
export type { EpisodeRival, ScenarioEpisode } from './episode.js';
export * from './scenario.js';
export { SCENARIO_VENUES, type ScenarioVenue } from './wording.js';

import type { ValueRange } from '../specification.js';

/** Things that come in whole numbers only. Days and jobs are reported in parts or in thousands: not here. */
const WHOLE_THINGS =
  'seats?|electoral votes|members?|times|executive orders|orders|vetoes|pardons|games|wins|losses|goals|runs|' +
  'rebounds|assists|touchdowns|strikeouts|home runs|medals|kills|maps|sets|corners|cards|cases|deaths|ships|launches|' +
  'rockets|flights|tweets|posts|hurricanes|storms|earthquakes|tornadoes|wildfires|cuts|hikes|countries|states|people|' +
  'vehicles|cars|albums|songs|nominations|awards|oscars|grammys|emmys|justices|secretaries|senators|representatives|' +
  'republicans|democrats|interceptions|aces|birdies|laps|drones|missiles|strikes|bills|laws|judges|companies|ipos|' +
  'subscribers|followers|views|transits|calls|crossings|vessels|visits|trips|arrests|executions|satellites|astronauts|hostages';
const WHOLE = new RegExp(`^\\s*(?:[\\p{L}\\p{N}.'-]+ ){0,3}?(?:${WHOLE_THINGS})\\b`, 'u');

/** Whether the words after a number say that it counts whole things. */
export const countsWholeThings = (after: string): boolean => WHOLE.test(after);

/** Counts from here on are published in thousands or told in round figures. */
const LARGE = 10_000;

/** "More than 50 orders" are 51 or more; "over 45.5 games" are 46 or more. */
export function inWholeNumbers(range: ValueRange): ValueRange {
  const { low, high } = range;
  if (!range.sideKnown || (low === -Infinity ? high : low) >= LARGE) return range;
  const least =
    low === -Infinity ? low : Number.isInteger(low) && !range.lowClosed ? low + 1 : Math.ceil(low);
  const most =
    high === Infinity ? high : Number.isInteger(high) && !range.highClosed ? high - 1 : Math.floor(high);
  return {
    ...range,
    low: least,
    lowClosed: least !== -Infinity,
    high: most,
    highClosed: most !== Infinity,
  };
}

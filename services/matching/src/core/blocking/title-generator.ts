const GIVEN = [
  'Anna',
  'Boris',
  'Carla',
  'Dmitri',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Irina',
  'Jonas',
  'Karim',
  'Lucia',
  'Marek',
  'Nadia',
  'Oscar',
  'Paula',
  'Quentin',
  'Rosa',
  'Stefan',
  'Tamara',
  'Ulrich',
  'Vera',
  'Walter',
  'Xenia',
  'Yusuf',
  'Zofia',
];
const FAMILY_START = [
  'Ald',
  'Bren',
  'Cas',
  'Dor',
  'Ek',
  'Fal',
  'Gor',
  'Hal',
  'Ivers',
  'Jan',
  'Kell',
  'Lind',
  'Mor',
  'Nor',
  'Ost',
  'Pet',
  'Quist',
  'Ram',
  'Sand',
  'Tol',
];
const FAMILY_END = [
  'berg',
  'dale',
  'enko',
  'feld',
  'gard',
  'holm',
  'ini',
  'kov',
  'mann',
  'nes',
  'owski',
  'quist',
  'rich',
  'sen',
  'stad',
  'ton',
  'vik',
  'wood',
  'yan',
  'zini',
];
const COUNTRIES = [
  'Austria',
  'Bolivia',
  'Chile',
  'Denmark',
  'Estonia',
  'Finland',
  'Ghana',
  'Hungary',
  'Ireland',
  'Jordan',
  'Kenya',
  'Latvia',
  'Malta',
  'Norway',
  'Oman',
  'Peru',
  'Qatar',
  'Romania',
  'Serbia',
  'Tunisia',
  'Ukraine',
  'Vietnam',
  'Yemen',
  'Zambia',
];
const STATES = [
  'Alabama',
  'Colorado',
  'Delaware',
  'Florida',
  'Georgia',
  'Hawaii',
  'Idaho',
  'Kansas',
  'Maine',
  'Nevada',
  'Ohio',
  'Oregon',
  'Texas',
  'Utah',
  'Vermont',
  'Wyoming',
];
const COINS = [
  ['Bitcoin', 60_000, 250],
  ['Ethereum', 1_500, 10],
  ['Solana', 80, 1],
  ['Dogecoin', 10, 1],
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const CITIES = [
  'Chicago',
  'Miami',
  'Denver',
  'Boston',
  'Phoenix',
  'Seattle',
  'Houston',
  'Dallas',
  'Detroit',
  'Atlanta',
];

/** A number from 0 to `below − 1` that depends on `i` and `salt` only (a 32-bit mix, the finalizer of MurmurHash3). */
function pick(i: number, salt: number, below: number): number {
  let h = (i + 1) ^ Math.imul(salt + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % below;
}

const one = <T>(items: readonly T[], i: number, salt: number): T => items[pick(i, salt, items.length)]!;

/**
 * The `i`th title of a synthetic catalog in the words of one of two venues: the same number is the same contract on
 * both. Elections, offices, price ladders with hours, weather and matches in about the proportions of real listings.
 */
export function titleOf(i: number, venue: 'a' | 'b'): string {
  const name = `${one(GIVEN, i, 1)} ${one(FAMILY_START, i, 2)}${one(FAMILY_END, i, 3)}`;
  const year = 2027 + pick(i, 4, 6);
  const month = pick(i, 5, 12);
  const date = 1 + pick(i, 6, 28);
  const country = one(COUNTRIES, i, 7);
  const state = one(STATES, i, 8);
  const party = one(['Democratic', 'Republican'], i, 9);
  const day = `${MONTHS[month]!} ${date}, ${year}`;
  const shortDay = `${MONTHS[month]!.slice(0, 3)} ${date}, ${year}`;
  switch (pick(i, 10, 10)) {
    case 0:
    case 1:
      return venue === 'a'
        ? `Will ${name} be the ${party} nominee for Governor in ${state} in ${year}?`
        : `Who will win the ${year} ${state} ${party} gubernatorial nomination?: ${name}`;
    case 2:
      return venue === 'a'
        ? `Will ${name} leave President of ${country} before ${shortDay}?`
        : `${name} out as President of ${country} before ${day}?`;
    case 3:
    case 4:
    case 5: {
      const [coin, first, step] = one(COINS, i, 11);
      const strike = first + step * pick(i, 12, 400);
      const hour = 1 + pick(i, 13, 11);
      return venue === 'a'
        ? `Will the price of ${coin} be at least $${strike.toLocaleString('en-US')} on ${shortDay} at ${hour}pm EDT?`
        : `${coin} at $${strike} or above on ${day}, ${hour}PM ET?`;
    }
    case 6: {
      const degrees = 20 + pick(i, 14, 80);
      return venue === 'a'
        ? `Will the high temp in ${one(CITIES, i, 15)} be at least ${degrees}°F on ${shortDay}?`
        : `Highest temperature in ${one(CITIES, i, 15)} ${degrees}°F or higher on ${day}?`;
    }
    case 7:
      return venue === 'a'
        ? `Will ${name} be arrested before ${shortDay}?`
        : `${name} arrested before ${day}?`;
    case 8:
      return venue === 'a'
        ? `Will ${country} win on ${shortDay}? (${name} Cup)`
        : `${country} to win on ${day} - ${name} Cup`;
    default:
      return venue === 'a'
        ? `Will ${name} visit ${country} before ${shortDay}?`
        : `Will ${name} visit ${country} before ${day}?`;
  }
}

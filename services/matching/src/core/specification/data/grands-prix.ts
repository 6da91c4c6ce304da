/** Races of Formula One by the names that stand before "Grand Prix": `canonical: form, form`. */
const RACES = `
australian: australia
chinese: china
japanese: japan
bahrain:
saudi arabian: saudi arabia, jeddah
miami:
emilia romagna: imola
monaco:
spanish: spain
barcelona catalunya: barcelona, barcelona-catalunya
canadian: canada
austrian: austria
british: great britain, britain, silverstone
belgian: belgium
hungarian: hungary
dutch: netherlands
italian: italy, monza
azerbaijan: baku
singapore:
united states: us, usa, u.s, cota
mexico city: mexican, mexico
sao paulo: brazilian, brazil, são paulo, interlagos
las vegas:
qatar:
abu dhabi:
madrid:
portuguese: portugal
turkish: turkey
thailand: thai
french: france
german: germany
catalan: catalunya
aragon:
san marino:
malaysian: malaysia
indonesian: indonesia
valencia: valencian
czech:
styrian:
argentine: argentina
americas:
`;

const formsOf = (name: string): string[] => [
  `${name} grand prix`,
  `${name} gp`,
  `${name} f1 grand prix`,
  `grand prix of ${name}`,
  `grand prix of the ${name}`,
  `f1 ${name} grand prix`,
  `formula 1 ${name} grand prix`,
  `f1 ${name} gp`,
];

const entries = RACES.trim()
  .split('\n')
  .map((line) => line.split(/[:,]/).map((name) => name.trim()))
  .map((names) => names.filter((name) => name !== ''));

/** Lines of competitions, as in `competitions.ts`. */
export const GRANDS_PRIX = entries
  .map((names) => `${names[0]} grand prix: ${names.flatMap(formsOf).join(', ')}`)
  .join('\n');

export const GRAND_PRIX_NAMES: readonly string[] = entries.map(([name]) => `${name} grand prix`);

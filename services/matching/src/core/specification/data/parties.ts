/**
 * Parties outside the United States by the names, translations and letters that titles use: `canonical: form, form`.
 * Letters that stand for parties of several countries are here only where the country's own name for it is another.
 */
export const PARTIES = `
afd: alternative for germany, alternative fur deutschland
social democratic party: spd, social democratic party of germany, social democrats, social democratic party spd
christian democrats: christian democratic party, christian democratic union
cdu/csu: cdu csu
fdp: free democratic party
die linke: the left party
bsw: sahra wagenknecht alliance
national rally: rassemblement national, rn
la france insoumise: france unbowed, lfi
les republicains: the republicans of france
brothers of italy: fratelli d'italia
forza italia:
five star movement: m5s, movimento 5 stelle
lega nord: lega
partito democratico:
psoe: spanish socialist workers' party, spanish socialist party
partido popular: people's party of spain
sumar:
chega:
reform uk: reform party uk
liberal democrats: lib dems, lib dem
scottish national party: snp
plaid cymru:
sinn fein:
fine gael:
fianna fail:
fidesz: fidesz-kdnp
tisza: tisza party
law and justice: pis
civic coalition: civic platform
konfederacja: confederation liberty and independence
ano: ano 2011
smer: smer-sd
new democracy:
pasok: pasok-kinal
syriza:
likud:
yesh atid:
shas:
liberal democratic party: ldp
constitutional democratic party: cdp
komeito:
people power party: ppp
kuomintang: kmt
democratic progressive party: dpp
bharatiya janata party: bjp
indian national congress:
aam aadmi party: aap
african national congress: anc
economic freedom fighters: eff
umkhonto wesizwe: mk party
bloc quebecois:
parti quebecois: pq
new democratic party: ndp
sweden democrats:
party for freedom: pvv
vvd:
d66: democrats 66
vlaams belang:
n-va: new flemish alliance
freedom party of austria: fpo
austrian people's party: ovp
true finns: finns party
historic pact: pacto historico
morena:
la libertad avanza: lla
workers' party: partido dos trabalhadores
`;

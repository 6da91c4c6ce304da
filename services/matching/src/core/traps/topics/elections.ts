import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Elections in the United States, from the presidency to the mayor. */
export const US_ELECTIONS: TopicPairs = {
  topic: 'us elections',
  twins: [
    [
      k('Will Democrats win the Senate race in Ohio?', 'SENATEOH-28-D', { outcome: 'Democratic party' }),
      p('Will the Democrats win the Ohio Senate race in 2028?', { event: 'Ohio Senate Election Winner' }),
    ],
    [
      k('Will the Republican party win the governorship in Nevada?', 'GOVPARTYNV-30-R', {
        outcome: 'Republican',
      }),
      p('Will the Republicans win the Nevada governor race in 2030?', {
        event: 'Nevada Governor Election Winner',
      }),
    ],
    [
      k('Will Ruth Calloway win the 2028 Michigan Democratic Senate primary?', 'KXSENATEMID-28-RCAL'),
      p('Will Ruth Calloway win the 2028 Michigan Democratic Senate Primary?', {
        event: 'Michigan Democratic Senate Primary Winner',
      }),
    ],
    [
      k('Will Ruth Calloway be the Democratic nominee for Senate in Michigan?', 'KXSENATEMID-28-RCAL', {
        outcome: 'Ruth Calloway',
      }),
      p('Will Ruth Calloway be the Democratic nominee for Senate in Michigan in 2028?'),
    ],
    [
      k('Will Peter Voss win the 2028 U.S. presidential election?', 'KXPRESPERSON-28-PVOS'),
      p('Will Peter Voss win the 2028 US Presidential Election?'),
    ],
    [
      k('Will Republicans win the House in 2028?', 'CONTROLH-2028-R', { outcome: 'Republican Party' }),
      p('Will the Republican Party control the House after the 2028 election?'),
    ],
    [
      k('Will Ines Duarte win the 2027 Chicago mayoral election?', 'KXMAYORCHI-27-IDUA'),
      p('Will Ines Duarte win the Chicago mayoral election?', { event: '2027 Chicago Mayoral Election' }),
    ],
    [
      k('Will Democrats win the House race for PA-7?', 'HOUSEPA7-28-D', { outcome: 'Democratic' }),
      p('Will the Democratic Party win the PA-07 House seat in 2028?'),
    ],
    [
      k('Will Ruth Calloway announce a Presidential run before 2028?', 'KXRUN-28JAN01-RCAL'),
      p('Will Ruth Calloway announce a presidential run by December 31, 2027?'),
    ],
    [
      k('Will turnout in the 2028 presidential election be above 65%?', 'KXTURNOUT-28-T65'),
      p('Will voter turnout be greater than 65% in the 2028 US presidential election?'),
    ],
    [
      k('Will Peter Voss win Iowa in the 2028 presidential election?', 'KXPRESIA-28-PVOS'),
      p('Will Peter Voss win Iowa in the 2028 US Presidential Election?'),
    ],
    [
      k('Will Republicans hold at least 53 Senate seats after the 2028 election?', 'KXRSENATESEATS-28-53'),
      p('Will Republicans hold 53 or more Senate seats after the 2028 elections?'),
    ],
    [
      k('Will Democrats win more than 230 House seats in 2028?', 'KXDHOUSESEATS-28-T230'),
      p('Will the Democrats win 231 or more House seats in 2028?'),
    ],
    [
      k('Who will win the 2028 Iowa Republican caucus?: Ann Rowe', 'KXCAUCUSIAR-28-AROW', {
        outcome: 'Ann Rowe',
      }),
      p('Will Ann Rowe win the 2028 Iowa Republican Caucus?'),
    ],
    [
      k('Will Democrats win the popular vote in 2028?', 'KXPOPVOTE-28-D'),
      p('Will the Democratic candidate win the popular vote in the 2028 Presidential Election?'),
    ],
    [
      k('Will Ruth Calloway be the Democratic nominee for Governor of Michigan?', 'KXGOVMINOMD-30-RCAL'),
      p('Will Ruth Calloway win the 2030 Michigan Democratic gubernatorial nomination?'),
    ],
    [
      k('Will the Texas redistricting referendum pass in 2028?', 'KXTXREDIST-28'),
      p('Will the Texas redistricting referendum pass in 2028?'),
    ],
  ],
  opposites: [
    [
      k('Will Peter Voss win the 2028 Iowa Senate election?', 'KXSENIA-28-PVOS'),
      p('Will Peter Voss not win the 2028 Iowa Senate election?'),
    ],
    [
      k('Will Ruth Calloway run for president in 2028?', 'KXRUN28-RCAL'),
      p("Won't Ruth Calloway run for president in 2028?"),
    ],
  ],
  forReview: [
    [
      k('Will Ines Duarte be the next Mayor of Chicago?', 'KXMAYORCHI-27-IDUA'),
      p('Will Ines Duarte win the 2027 Chicago mayoral election?'),
    ],
    [
      k('Will Ruth Calloway win the Democratic primary for Senate in Michigan?', 'KXSENATEMID-28-RCAL'),
      p('Will Ruth Calloway be the Democratic nominee for Senate in Michigan in 2028?'),
    ],
    [
      k('Will R. Calloway win the 2028 Michigan Senate election?', 'KXSENMI-28-RCAL'),
      p('Will Calloway win the 2028 Michigan Senate election?'),
    ],
    [
      k('Will Democrats win the Senate in 2028?', 'CONTROLS-2028-D'),
      p('Will Democrats have a Senate majority after the 2028 election?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Democrats win the Senate race in Ohio?', 'SENATEOH-28-D'),
      p('Will the Democrats win the Ohio governor race in 2028?'),
    ],
    [
      k('Will Democrats win the Senate race in Ohio?', 'SENATEOH-28-D'),
      p('Will the Democrats win the Oklahoma Senate race in 2028?'),
    ],
    [
      k('Will Democrats win the Senate race in Florida?', 'SENATEFL-28-D'),
      p('Will the Democrats win the Florida Senate special election in 2028?'),
    ],
    [
      k('Will the Republican party win the governorship in Nevada?', 'GOVPARTYNV-30-R'),
      p('Will the Republicans win the Nevada governor race in 2026?'),
    ],
    [
      k('Will Ruth Calloway win the 2028 Michigan Democratic Senate primary?', 'KXSENATEMID-28-RCAL'),
      p('Will Ruth Calloway win the 2028 Michigan Senate election?'),
    ],
    [
      k('Will Ruth Calloway win the 2028 Michigan Democratic Senate primary?', 'KXSENATEMID-28-RCAL'),
      p('Will Ruth Calloway advance from the 2028 Michigan Democratic Senate primary?'),
    ],
    [
      k('Will Democrats win the House race for PA-7?', 'HOUSEPA7-28-D'),
      p('Will the Democratic Party win the PA-17 House seat in 2028?'),
    ],
    [
      k('Will Republicans hold at least 53 Senate seats after the 2028 election?', 'KXRSENATESEATS-28-53'),
      p('Will Republicans hold exactly 53 Senate seats after the 2028 elections?'),
    ],
    [
      k('Will Peter Voss win Iowa in the 2028 presidential election?', 'KXPRESIA-28-PVOS'),
      p('Will Peter Voss win the 2028 US Presidential Election?'),
    ],
    [
      k('Will Peter Voss win the 2028 Iowa Republican caucus?', 'KXCAUCUSIAR-28-PVOS'),
      p('Will Peter Voss win the 2028 New Hampshire Republican primary?'),
    ],
    [
      k('Will Peter Voss win the first round of the 2028 Louisiana Senate election?', 'KXLASEN1-28-PVOS'),
      p('Will Peter Voss win the 2028 Louisiana Senate election?'),
    ],
    [
      k('Will Ines Duarte be the next Mayor of Chicago?', 'KXMAYORCHI-27-IDUA'),
      p('Will Ines Duarte make the runoff of the 2027 Chicago mayoral election?'),
    ],
    [
      k('Will Democrats win the popular vote in 2028?', 'KXPOPVOTE-28-D'),
      p('Will the Democrats win the 2028 US Presidential Election?'),
    ],
    [
      k('Will Ruth Calloway announce a Presidential run before 2028?', 'KXRUN-28JAN01-RCAL'),
      p('Will Ruth Calloway win the 2028 Presidential Election?'),
    ],
    [
      k('Will the margin of victory in the Ohio Senate race be above 3%?', 'KXMOVOH-28-T3'),
      p('Will the margin of victory in the 2028 Ohio Senate race be above 5%?'),
    ],
    [
      k('Will Democrats win the House and the Senate in 2028?', 'KXSWEEP-28-D'),
      p('Will Democrats win the House in 2028?'),
    ],
    [
      k('Will Ruth Calloway endorse Peter Voss before Jan 1, 2028?', 'KXENDORSE-28JAN01-RCAL'),
      p('Will Peter Voss endorse Ruth Calloway by December 31, 2027?'),
    ],
    [
      k('Will Ruth Calloway drop out before Mar 1, 2028?', 'KXDROP-28MAR01-RCAL'),
      p('Will Ruth Calloway be the first to drop out by February 29, 2028?'),
    ],
    [
      k('Will Peter Voss win the 2028 Democratic nomination for Vice President?', 'KXVPD-28-PVOS'),
      p('Will Peter Voss win the 2028 Democratic presidential nomination?'),
    ],
    [
      k('Will the Libertarian candidate win above 3% of the vote in 2028?', 'KXLIB-28-T3'),
      p('Will the Green candidate win above 3% of the vote in 2028?'),
    ],
  ],
};

/** Elections elsewhere and who leads a country. */
export const FOREIGN_ELECTIONS: TopicPairs = {
  topic: 'foreign elections and leaders',
  twins: [
    [
      k('Will Ana Lucero win the 2027 Guatemalan presidential election?', 'KXGUATEMALAPRES-27-ALUC'),
      p('Will Ana Lucero win the 2027 Guatemala presidential election?'),
    ],
    [
      k('Will Ana Lucero be the next President of Guatemala?', 'KXGUATEMALAPRES-27-ALUC'),
      p('Will Ana Lucero be the next President of Guatemala?'),
    ],
    [
      k('Will Piet van Dam be the next Prime Minister of the Netherlands?', 'KXNLPM-PVAN'),
      p('Will Piet van Dam be the next Prime Minister of the Netherlands?', {
        event: 'Next Prime Minister of the Netherlands?',
      }),
    ],
    [
      k('Will Marek Dvorak leave Prime Minister of Czechia before Jan 1, 2028?', 'KXLEADERSOUT-28JAN01-MDVO'),
      p('Marek Dvorak out as Czech Prime Minister by December 31, 2027?'),
    ],
    [
      k('Will Marek Dvorak cease to be Prime Minister of Czechia before 2028?', 'KXCZPMOUT-28'),
      p('Marek Dvorak out as Prime Minister of the Czech Republic by end of 2027?'),
    ],
    [
      k('Will the Labour Party win the most seats in the 2029 UK general election?', 'KXUKSEATS-29-LAB'),
      p('Will Labour win the most seats in the 2029 UK general election?'),
    ],
    [
      k('Will a UK general election be called before Jan 1, 2028?', 'KXUKELECTION-28JAN01'),
      p('UK general election called by December 31, 2027?'),
    ],
    [
      k(
        'Will Ana Lucero finish first in the first round of the 2027 Guatemalan presidential election?',
        'KXGUA1-27',
      ),
      p('Will Ana Lucero finish first in the first round of the 2027 Guatemala presidential election?'),
    ],
    [
      k('Will Fatou Diop be the next Secretary-General of the United Nations?', 'KXUNSG-28-FDIO'),
      p('Will Fatou Diop be the next UN Secretary-General?'),
    ],
    [
      k(
        'Will Ana Lucero advance to the runoff of the 2027 Guatemalan presidential election?',
        'KXGUAR-27-ALUC',
      ),
      p('Will Ana Lucero advance to the runoff in the 2027 Guatemala presidential election?'),
    ],
    [
      k(
        'Will Fidesz win at least 100 seats in the 2030 Hungarian parliamentary election?',
        'KXHUSEATS-30-100',
      ),
      p('Will Fidesz win 100 or more seats in the 2030 Hungary parliamentary election?'),
    ],
    [
      k('Will Viktor Hald be Prime Minister of Sweden on December 31, 2027?', 'KXSEPM-27DEC31-VHAL'),
      p('Will Viktor Hald be the Prime Minister of Sweden on December 31, 2027?'),
    ],
    [
      k('Will turnout in the 2027 Scottish independence referendum be above 70%?', 'KXSCOT-27-T70'),
      p('Will turnout in the 2027 Scottish independence referendum be over 70%?'),
    ],
    [
      k('Will Italy hold a snap election before Jul 1, 2027?', 'KXITSNAP-27JUL01'),
      p('Italy snap election by June 30, 2027?'),
    ],
    [
      k('Will Keiko Tanaka leave office before Jan 1, 2028?', 'KXOUT-28JAN01-KTAN'),
      p('Keiko Tanaka leaves office by December 31, 2027?'),
    ],
    [
      k('Will Hamid Karimi be the next Supreme Leader of Iran?', 'KXIRANLEADER-HKAR'),
      p('Will Hamid Karimi be the next Supreme Leader of Iran?'),
    ],
  ],
  opposites: [
    [
      k('Will Marek Dvorak remain Prime Minister of Czechia through 2027?', 'KXCZSTAY-27'),
      p('Marek Dvorak out as Prime Minister of Czechia before 2028?'),
    ],
    [
      k(
        'Will Marek Dvorak still be Prime Minister of Czechia through December 31, 2027?',
        'KXCZSTAY-27DEC31',
      ),
      p('Will Marek Dvorak leave Prime Minister of Czechia by December 31, 2027?'),
    ],
  ],
  forReview: [
    [
      k('Will Ana Lucero win the 2027 Guatemalan presidential election?', 'KXGUATEMALAPRES-27-ALUC'),
      p('Will Ana Lucero be the next President of Guatemala?'),
    ],
    [
      k('Will Lucero be the next President of Guatemala?', 'KXGUATEMALAPRES-27-LUC'),
      p('Will Ana Lucero be the next President of Guatemala?'),
    ],
    [
      k('Will Marek Dvorak leave office before Jan 1, 2028?', 'KXLEADERSOUT-28JAN01-MDVO'),
      p('Marek Dvorak out as Prime Minister of Czechia by December 31, 2027?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Ana Lucero win the 2027 Guatemalan presidential election?', 'KXGUATEMALAPRES-27-ALUC'),
      p('Will Ana Lucero win the first round of the 2027 Guatemala presidential election?'),
    ],
    [
      k(
        'Will Ana Lucero finish first in the first round of the 2027 Guatemalan presidential election?',
        'KXGUA1-27',
      ),
      p('Will Ana Lucero finish second in the first round of the 2027 Guatemala presidential election?'),
    ],
    [
      k('Will Ana Lucero win the 2027 Guatemalan presidential election?', 'KXGUATEMALAPRES-27-ALUC'),
      p('Will Ana Lucero win the 2027 Nicaragua presidential election?'),
    ],
    [
      k('Will Ana Lucero win the 2027 Guatemalan presidential election?', 'KXGUATEMALAPRES-27-ALUC'),
      p('Will Ana Lucero advance to the runoff in the 2027 Guatemala presidential election?'),
    ],
    [
      k('Will Marek Dvorak leave Prime Minister of Czechia before Jan 1, 2028?', 'KXLEADERSOUT-28JAN01-MDVO'),
      p('Will Marek Dvorak resign as Prime Minister of Czechia before 2028?'),
    ],
    [
      k('Will the Labour Party win the most seats in the 2029 UK general election?', 'KXUKSEATS-29-LAB'),
      p('Will Labour win a majority in the 2029 UK general election?'),
    ],
    [
      k('Will the Labour Party win the most seats in the 2029 UK general election?', 'KXUKSEATS-29-LAB'),
      p('Will Labour win the most votes in the 2029 UK general election?'),
    ],
    [
      k('Will a UK general election be called before Jan 1, 2028?', 'KXUKELECTION-28JAN01'),
      p('UK general election held by December 31, 2027?'),
    ],
    [
      k('Will Fatou Diop be the next Secretary-General of the United Nations?', 'KXUNSG-28-FDIO'),
      p('Will Fatou Diop be the next NATO Secretary-General?'),
    ],
    [
      k(
        'Will Fidesz win at least 100 seats in the 2030 Hungarian parliamentary election?',
        'KXHUSEATS-30-100',
      ),
      p('Will Tisza win at least 100 seats in the 2030 Hungary parliamentary election?'),
    ],
    [
      k('Will Viktor Hald be Prime Minister of Sweden on December 31, 2027?', 'KXSEPM-27DEC31-VHAL'),
      p('Will Viktor Hald be the Prime Minister of Sweden by December 31, 2027?'),
    ],
    [
      k('Will Marek Dvorak leave Prime Minister of Czechia before Jan 1, 2028?', 'KXLEADERSOUT-28JAN01-MDVO'),
      p('Marek Dvorak out as Prime Minister of Slovakia before 2028?'),
    ],
    [
      k('Will Marek Dvorak be the next leader to leave office?', 'KXNEXTOUT-MDVO'),
      p('Will Marek Dvorak leave office?'),
    ],
    [
      k('Will Hamid Karimi be the next Supreme Leader of Iran?', 'KXIRANLEADER-HKAR'),
      p('Will Hamid Karimi be the next President of Iran?'),
    ],
    [
      k('Will Italy hold a snap election before Jul 1, 2027?', 'KXITSNAP-27JUL01'),
      p('Italy constitutional referendum by June 30, 2027?'),
    ],
    [
      k('Will Piet van Dam be the next Prime Minister of the Netherlands?', 'KXNLPM-PVAN'),
      p('Will Piet van Dijk be the next Prime Minister of the Netherlands?'),
    ],
    [
      k('Will Viktor Hald be the next Prime Minister of Sweden?', 'KXSEPM-VHAL'),
      p('Will Viktor Hald be the next Deputy Prime Minister of Sweden?'),
    ],
  ],
};

import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Appointments, confirmations, courts, legislation, shutdowns, tariffs. */
export const GOVERNMENT: TopicPairs = {
  topic: 'government, courts and laws',
  twins: [
    [
      k('Will Lena Ortiz be confirmed as Secretary of Labor before Jan 1, 2028?', 'KXLABORSEC-28JAN01-LORT'),
      p('Will Lena Ortiz be confirmed as Labor Secretary by December 31, 2027?'),
    ],
    [
      k(
        'Will Carl Brandt be confirmed as chair of the Board of Governors of the Federal Reserve System before Jan 1, 2028?',
        'KXFEDCHAIR-28JAN01-CBRA',
      ),
      p('Carl Brandt confirmed as Fed Chair by December 31, 2027?'),
    ],
    [
      k('Will Trump nominate Carl Brandt as Fed Chair before Jul 1, 2027?', 'KXFEDNOM-27JUL01-CBRA'),
      p('Will Trump nominate Carl Brandt as the next Fed chair by June 30, 2027?'),
    ],
    [
      k('Will Lena Ortiz leave Attorney General before Jan 1, 2028?', 'KXAGOUT-28JAN01'),
      p('Lena Ortiz out as Attorney General by December 31, 2027?'),
    ],
    [
      k('Will the government shut down before Oct 2, 2027?', 'KXGOVSHUT-27OCT02'),
      p('US government shutdown by October 1, 2027?'),
    ],
    [
      k(
        'Will the Supreme Court strike down birthright citizenship order before Jul 1, 2027?',
        'KXSCOTUS-27JUL01',
      ),
      p('Will SCOTUS strike down birthright citizenship order by June 30, 2027?'),
    ],
    [
      k('Will Omar Diaz be convicted before Jan 1, 2028?', 'KXCONVICT-28JAN01-ODIA'),
      p('Will Omar Diaz be found guilty by December 31, 2027?'),
    ],
    [
      k('Will Lena Ortiz be impeached before Jan 1, 2028?', 'KXIMPEACH-28JAN01-LORT'),
      p('Lena Ortiz impeached by December 31, 2027?'),
    ],
    [
      k('Will Trump impose a 25% tariff on Brazil before Jul 1, 2027?', 'KXTARIFFBR-27JUL01'),
      p('Will Trump impose a 25% tariff on Brazil by June 30, 2027?'),
    ],
    [
      k('Will the US tariff rate on China be above 30% on June 30, 2027?', 'KXTARIFFCN-27JUN30-T30'),
      p('Will the US tariff rate on China be over 30% on June 30, 2027?'),
    ],
    [
      k('Will a Supreme Court justice retire before Jan 1, 2028?', 'KXSCOTUSRETIRE-28JAN01'),
      p('Supreme Court Justice retires by December 31, 2027?'),
    ],
    [
      k('Will marijuana be rescheduled before Jan 1, 2028?', 'KXWEED-28JAN01'),
      p('Marijuana rescheduled by December 31, 2027?'),
    ],
    [
      k('Will Trump sign more than 50 executive orders in 2027?', 'KXEO-27-T50'),
      p('Will Trump sign 51 or more executive orders in 2027?'),
    ],
    [
      k('Will the House pass the SAVE Act before Jun 1, 2027?', 'KXSAVE-27JUN01'),
      p('House passes the SAVE Act by May 31, 2027?'),
    ],
  ],
  opposites: [
    [
      k('Will Trump not pardon Omar Diaz before 2028?', 'KXNOPARDON-28-ODIA'),
      p('Will Trump pardon Omar Diaz before 2028?'),
    ],
    [
      k('Will there be no government shutdown before Oct 2, 2027?', 'KXNOSHUT-27OCT02'),
      p('US government shutdown by October 1, 2027?'),
    ],
  ],
  forReview: [
    [
      k('Will the CLARITY Act become law before Jan 1, 2028?', 'KXCLARITY-28JAN01'),
      p('CLARITY Act signed into law by December 31, 2027?'),
    ],
    [
      k('Will the government shutdown last at least 30 days?', 'KXSHUTLENGTH-27-30', {
        closeTime: '2027-12-31T00:00:00Z',
      }),
      p('Will the government shutdown last 30 days or more?', { closeTime: '2027-12-31T00:00:00Z' }),
    ],
    [
      k('Will Omar Diaz be charged with a federal crime before Jan 1, 2028?', 'KXCHARGE-28JAN01-ODIA'),
      p('Will Omar Diaz be indicted for a federal crime by December 31, 2027?'),
    ],
    [
      k('Will the corporate tax rate be decreased before Jan 1, 2028?', 'KXCORPTAX-28JAN01'),
      p('Will the US cut corporate taxes before 2028?'),
    ],
    [
      k('Who will be the next Secretary of Labor?', 'KXLABORSEC-28JAN01-LORT', { outcome: 'Lena Ortiz' }),
      p('Will Lena Ortiz be the next Labor Secretary?'),
    ],
    [
      k('Will the DHS shutdown end before Apr 1, 2027?', 'KXDHSEND-27APR01'),
      p('Department of Homeland Security shutdown ends by March 31, 2027?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Lena Ortiz be confirmed as Secretary of Labor before Jan 1, 2028?', 'KXLABORSEC-28JAN01-LORT'),
      p('Will Lena Ortiz be nominated as Labor Secretary by December 31, 2027?'),
    ],
    [
      k('Will Lena Ortiz be confirmed as Secretary of Labor before Jan 1, 2028?', 'KXLABORSEC-28JAN01-LORT'),
      p('Will Lena Ortiz be confirmed as Secretary of the Interior by December 31, 2027?'),
    ],
    [
      k('Will Carl Brandt be confirmed as Fed Chair before Jan 1, 2028?', 'KXFEDCHAIR-28JAN01-CBRA'),
      p('Will Carl Brandt be confirmed as Fed Vice Chair before 2028?'),
    ],
    [
      k('Will Carl Brandt be confirmed as Fed Chair before Jan 1, 2028?', 'KXFEDCHAIR-28JAN01-CBRA'),
      p('Will Carl Brandt be confirmed as a Fed Governor before 2028?'),
    ],
    [
      k('Will Lena Ortiz leave Attorney General before Jan 1, 2028?', 'KXAGOUT-28JAN01'),
      p('Will Trump fire Lena Ortiz as Attorney General before 2028?'),
    ],
    [
      k('Will the CLARITY Act become law before Jan 1, 2028?', 'KXCLARITY-28JAN01'),
      p('Will the Senate pass the CLARITY Act by December 31, 2027?'),
    ],
    [
      k('Will the House pass the SAVE Act before Jun 1, 2027?', 'KXSAVE-27JUN01'),
      p('Senate passes the SAVE Act by May 31, 2027?'),
    ],
    [
      k('Will the House pass the SAVE Act before Jun 1, 2027?', 'KXSAVE-27JUN01'),
      p('House passes the SAVES Act by May 31, 2027?'),
    ],
    [
      k('Will the government shutdown last at least 30 days?', 'KXSHUTLENGTH-27-30'),
      p('Will the government shutdown last at least 45 days?'),
    ],
    [
      k('Will Omar Diaz be charged with a federal crime before Jan 1, 2028?', 'KXCHARGE-28JAN01-ODIA'),
      p('Will Omar Diaz be convicted of a federal crime by December 31, 2027?'),
    ],
    [
      k('Will Omar Diaz be charged with a federal crime before Jan 1, 2028?', 'KXCHARGE-28JAN01-ODIA'),
      p('Will Omar Diaz be charged with a state crime by December 31, 2027?'),
    ],
    [
      k('Will Lena Ortiz be impeached before Jan 1, 2028?', 'KXIMPEACH-28JAN01-LORT'),
      p('Lena Ortiz impeached and removed by December 31, 2027?'),
    ],
    [
      k('Will Trump impose a 25% tariff on Brazil before Jul 1, 2027?', 'KXTARIFFBR-27JUL01'),
      p('Will Trump impose a 50% tariff on Brazil by June 30, 2027?'),
    ],
    [
      k('Will Trump impose a 25% tariff on Brazil before Jul 1, 2027?', 'KXTARIFFBR-27JUL01'),
      p('Will Brazil impose a 25% tariff on the US by June 30, 2027?'),
    ],
    [
      k('Will a Supreme Court justice retire before Jan 1, 2028?', 'KXSCOTUSRETIRE-28JAN01'),
      p('Will two Supreme Court justices retire by December 31, 2027?'),
    ],
    [
      k('Will a Supreme Court justice retire before Jan 1, 2028?', 'KXSCOTUSRETIRE-28JAN01'),
      p('Will a Supreme Court justice announce retirement by December 31, 2027?'),
    ],
    [
      k('Will Trump sign more than 50 executive orders in 2027?', 'KXEO-27-T50'),
      p('Will Trump sign 50 or more executive orders in 2027?'),
    ],
    [
      k('Will the Supreme Court hear the Diaz case before Jul 1, 2027?', 'KXSCOTUSHEAR-27JUL01'),
      p('Will the Supreme Court decide the Diaz case by June 30, 2027?'),
    ],
    [
      k('Will Trump sign the SAVE Act before Jun 1, 2027?', 'KXSAVESIGN-27JUN01'),
      p('Will Trump veto the SAVE Act by May 31, 2027?'),
    ],
    [
      k('Will Lena Ortiz be appointed special counsel before 2028?', 'KXCOUNSEL-28-LORT'),
      p('Will Lena Ortiz be appointed acting special counsel before 2028?'),
    ],
  ],
};

/** War, peace, summits and recognition. */
export const GEOPOLITICS: TopicPairs = {
  topic: 'geopolitics',
  twins: [
    [
      k('Will Russia and Ukraine agree to a ceasefire before Jul 1, 2027?', 'KXCEASE-27JUL01'),
      p('Russia x Ukraine ceasefire by June 30, 2027?'),
    ],
    [
      k('Will China invade Taiwan before Jan 1, 2028?', 'KXTAIWAN-28JAN01'),
      p('Will China invade Taiwan by December 31, 2027?'),
    ],
    [
      k('Will Trump meet Vladimir Putin before Jul 1, 2027?', 'KXMEET-27JUL01-VPUT'),
      p('Trump and Putin meet by June 30, 2027?'),
    ],
    [k('Will Donald Trump visit China in 2027?', 'KXVISIT-27-CHN'), p('Will Trump visit China in 2027?')],
    [
      k('Will France recognize Kosovo before Jan 1, 2028?', 'KXRECOG-28JAN01-FRA'),
      p('France recognizes Kosovo by December 31, 2027?'),
    ],
    [
      k('Will the US strike Iran before Jul 1, 2027?', 'KXSTRIKE-27JUL01-IRN'),
      p('US strikes Iran by June 30, 2027?'),
    ],
    [
      k('Will Israel strike Iran before May 1, 2027?', 'KXISRSTRIKE-27MAY01'),
      p('Will Israel strike Iran in April?', { closeTime: '2027-04-30T00:00:00Z' }),
    ],
    [
      k('Will Ukraine join NATO before 2029?', 'KXUKRNATO-29'),
      p('Will Ukraine join NATO by December 31, 2028?'),
    ],
    [
      k('Will the Strait of Hormuz reopen before May 1, 2027?', 'KXHORMUZ-27MAY01'),
      p('Strait of Hormuz reopens by April 30, 2027?'),
    ],
    [
      k('Will the US and China reach a trade deal before Jul 1, 2027?', 'KXUSCNDEAL-27JUL01'),
      p('US-China trade agreement by June 30, 2027?'),
    ],
    [
      k('Will Saudi Arabia and Israel normalize relations before Jan 1, 2028?', 'KXABRAHAM-28-SAU'),
      p('Israel and Saudi Arabia normalize relations before 2028?'),
    ],
    [
      k('Will Russia capture all of Kostiantynivka before Jul 1, 2027?', 'KXKOST-27JUL01'),
      p('Will Russia capture all of Kostiantynivka by June 30, 2027?'),
    ],
    [
      k('Will Reza Azadi enter Iran before Jul 1, 2027?', 'KXENTER-27JUL01-RAZA'),
      p('Will Reza Azadi enter Iran by June 30?', { closeTime: '2027-06-30T00:00:00Z' }),
    ],
  ],
  opposites: [],
  forReview: [
    [
      k('Will the US withdraw from NATO before 2029?', 'KXNATOEXIT-29'),
      p('Will the US leave NATO before 2029?'),
    ],
    [
      k('Will North Korea test a nuclear weapon before Jan 1, 2028?', 'KXNKTEST-28JAN01'),
      p('North Korea nuclear test by December 31, 2027?'),
    ],
    [
      k('Will the US acquire Greenland before Jan 1, 2028?', 'KXGREENLAND-28JAN01'),
      p('Will the US acquire any part of Greenland in 2027?'),
    ],
    [
      k('Will Reza Azadi visit Iran before Jul 1, 2027?', 'KXVISITIRAN-27JUL01-RAZA'),
      p('Will Reza Azadi enter Iran by June 30?', { closeTime: '2027-06-30T00:00:00Z' }),
    ],
    [
      k('Who will recognize Kosovo?', 'KXRECOGKOSOVO-28-FRA', { outcome: '' }),
      p('Will France recognize Kosovo before 2028?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Russia and Ukraine agree to a ceasefire before Jul 1, 2027?', 'KXCEASE-27JUL01'),
      p('Russia x Ukraine peace deal by June 30, 2027?'),
    ],
    [
      k('Will China invade Taiwan before Jan 1, 2028?', 'KXTAIWAN-28JAN01'),
      p('Will China blockade Taiwan by December 31, 2027?'),
    ],
    [
      k('Will Israel strike Iran before May 1, 2027?', 'KXISRSTRIKE-27MAY01'),
      p('Will Iran strike Israel by April 30, 2027?'),
    ],
    [
      k('Will the US strike Iran before Jul 1, 2027?', 'KXSTRIKE-27JUL01-IRN'),
      p('US or Israel strikes Iran by June 30, 2027?'),
    ],
    [
      k('Will the US strike Iran before Jul 1, 2027?', 'KXSTRIKE-27JUL01-IRN'),
      p('US strikes Iraq by June 30, 2027?'),
    ],
    [
      k('Will the US strike Iran before Jul 1, 2027?', 'KXSTRIKE-27JUL01-IRN'),
      p('Will the US strike Iran on June 30, 2027?'),
    ],
    [
      k('Will Trump meet Vladimir Putin before Jul 1, 2027?', 'KXMEET-27JUL01-VPUT'),
      p('Will Trump call Putin by June 30, 2027?'),
    ],
    [
      k('Will Trump meet Vladimir Putin in Alaska before Jul 1, 2027?', 'KXMEET-27JUL01-AK'),
      p('Trump and Putin meet in Moscow by June 30, 2027?'),
    ],
    [
      k('Will Trump meet Vladimir Putin before Jul 1, 2027?', 'KXMEET-27JUL01-VPUT'),
      p('Will Zelenskyy meet Putin by June 30, 2027?'),
    ],
    [
      k('Will France recognize Kosovo before Jan 1, 2028?', 'KXRECOG-28JAN01-FRA'),
      p('Will Kosovo recognize France before 2028?'),
    ],
    [
      k('Will the US acquire Greenland before Jan 1, 2028?', 'KXGREENLAND-28JAN01'),
      p('Will the US invade Greenland in 2027?'),
    ],
    [
      k('Will the US withdraw from NATO before 2029?', 'KXNATOEXIT-29'),
      p('Will Turkey withdraw from NATO before 2029?'),
    ],
    [
      k('Will the US withdraw troops from Syria before 2028?', 'KXSYRIA-28'),
      p('Will the US withdraw troops from Iraq before 2028?'),
    ],
    [
      k('Will North Korea test a nuclear weapon before Jan 1, 2028?', 'KXNKTEST-28JAN01'),
      p('North Korea missile test by December 31, 2027?'),
    ],
    [
      k('Will Russia capture all of Kostiantynivka before Jul 1, 2027?', 'KXKOST-27JUL01'),
      p('Will Russia enter Kostiantynivka by June 30, 2027?'),
    ],
    [
      k('Will the US and China reach a trade deal before Jul 1, 2027?', 'KXUSCNDEAL-27JUL01'),
      p('US-India trade deal by June 30, 2027?'),
    ],
    [
      k('Will the US and Iran reach a nuclear deal before Jul 1, 2027?', 'KXUSIRDEAL-27JUL01'),
      p('US-Iran ceasefire extended by June 30, 2027?'),
    ],
    [
      k('Will at least 20 ships transit the Strait of Hormuz on May 3, 2027?', 'KXHORMUZ-27MAY03-20'),
      p('Will at least 20 ships transit the Strait of Hormuz by May 3, 2027?'),
    ],
    [
      k('Will Donald Trump visit China in 2027?', 'KXVISIT-27-CHN'),
      p('Will Xi Jinping visit the US in 2027?'),
    ],
  ],
};

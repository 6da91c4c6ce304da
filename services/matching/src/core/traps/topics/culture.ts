import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Awards, films, charts, posts and what people say. */
export const CULTURE: TopicPairs = {
  topic: 'awards, charts and statements',
  twins: [
    [
      k('Will Harbor Lights win Best Picture at the 2028 Oscars?', 'KXOSCARPIC-28-HAR'),
      p('Will Harbor Lights win Best Picture at the 100th Academy Awards?', {
        event: 'Oscars 2028: Best Picture Winner',
      }),
    ],
    [
      k('Will Harbor Lights win Best Picture at the 2028 Oscars?', 'KXOSCARPIC-28-HAR'),
      p('Will "Harbor Lights" win Best Picture at the 2028 Academy Awards?'),
    ],
    [
      k('Will Mia Torres be nominated for Best Actress at the 2028 Oscars?', 'KXOSCARNOMACTR-28-MTOR'),
      p('Will Mia Torres be nominated for Best Actress at the 2028 Academy Awards?'),
    ],
    [
      k('Will Vera Lux win Album of the Year at the 2028 Grammys?', 'KXGRAMAOTY-28-VLUX'),
      p('Will Vera Lux win Album of the Year at the 2028 Grammy Awards?'),
    ],
    [
      k('Will Norway win Eurovision 2028?', 'KXEUROVISION-28-NOR'),
      p('Will Norway win the Eurovision Song Contest 2028?'),
    ],
    [
      k('Will Omar Diaz be named TIME Person of the Year 2027?', 'KXTIME-27-ODIA'),
      p("Will Omar Diaz be TIME's Person of the Year for 2027?"),
    ],
    [
      k('Will Fatou Diop win the Nobel Peace Prize in 2027?', 'KXNOBELPEACE-27-FDIO'),
      p('Will Fatou Diop win the 2027 Nobel Peace Prize?'),
    ],
    [
      k('Will Vera Lux release a new album before Jan 1, 2028?', 'KXALBUM-28JAN01-VLUX'),
      p('Will Vera Lux release an album by December 31, 2027?'),
    ],
    [
      k('Will Vera Lux be the top Spotify artist of 2027?', 'KXSPOTIFY-27-VLUX'),
      p('Will Vera Lux be the top Spotify artist in 2027?'),
    ],
    [
      k('Will Vera Lux and Kai Moreno get married before Jan 1, 2028?', 'KXMARRY-28JAN01'),
      p('Vera Lux and Kai Moreno married by December 31, 2027?'),
    ],
    [
      k('Will Elon Musk tweet between 200 and 219 times from May 7 to May 14, 2027?', 'KXTWEET-27MAY14-200'),
      p('Will Elon Musk post 200-219 tweets from May 7 to May 14, 2027?'),
    ],
    [
      k('Will Harbor Lights have the best domestic opening weekend in 2027?', 'KXOPEN-27-HAR'),
      p('Will Harbor Lights have the best domestic opening weekend in 2027?'),
    ],
    [
      k('Will Mia Torres win Survivor Season 52?', 'KXSURVIVOR-52-MTOR'),
      p('Will Mia Torres win Survivor Season 52?'),
    ],
    [
      k('Will The Weeknd headline the 2028 Super Bowl halftime show?', 'KXSBHALF-28-WEE'),
      p('Will The Weeknd headline the 2028 Super Bowl halftime show?'),
    ],
  ],
  opposites: [],
  forReview: [
    [
      k('Will 2027 be the hottest year on record?', 'KXHOT-27'),
      p('Will 2027 be the hottest year on record?'),
    ],
    [
      k('Will Harbor Lights be the top grossing movie of 2027?', 'KXTOPMOVIE-27-HAR'),
      p('Will Harbor Lights be the highest grossing movie in 2027?'),
    ],
    [
      k('Will Kai Moreno be the next James Bond?', 'KXBOND-KMOR', { event: 'Next James Bond?' }),
      p('Will Kai Moreno be announced as the next James Bond?'),
    ],
    [
      k('Harbor Lights Rotten Tomatoes score above 85?', 'KXRT-HAR-85', {
        closeTime: '2027-06-30T00:00:00Z',
      }),
      p('Will Harbor Lights have a Rotten Tomatoes score above 85?', { closeTime: '2027-06-30T00:00:00Z' }),
    ],
    [
      k('Will Trump say "Tariff" during his address on May 3, 2027?', 'KXTRUMPSAY-27MAY03-TAR'),
      p('Will Trump say "Tariff" during the May 3 address?', { closeTime: '2027-05-03T00:00:00Z' }),
    ],
    [
      k('Who will perform at the Super Bowl halftime show?', 'KXSBHALF-28-WEE', { outcome: 'The Weeknd' }),
      p('Will The Weeknd perform at the 2028 Super Bowl halftime show?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Harbor Lights win Best Picture at the 2028 Oscars?', 'KXOSCARPIC-28-HAR'),
      p('Will Harbor Lights be nominated for Best Picture at the 2028 Oscars?'),
    ],
    [
      k('Will Harbor Lights win Best Picture at the 2028 Oscars?', 'KXOSCARPIC-28-HAR'),
      p('Will Harbor Lights win Best Picture at the 2028 Golden Globes?'),
    ],
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres win Best Supporting Actress at the 2028 Oscars?'),
    ],
    [
      k('Will Vera Lux win Album of the Year at the 2028 Grammys?', 'KXGRAMAOTY-28-VLUX'),
      p('Will Vera Lux win Song of the Year at the 2028 Grammys?'),
    ],
    [
      k('Will Vera Lux win Record of the Year at the 2028 Grammys?', 'KXGRAMROTY-28-VLUX'),
      p('Will Vera Lux win Song of the Year at the 2028 Grammys?'),
    ],
    [
      k('Will Norway win Eurovision 2028?', 'KXEUROVISION-28-NOR'),
      p('Will Norway win the Eurovision 2028 televote?'),
    ],
    [
      k('Will Omar Diaz be named TIME Person of the Year 2027?', 'KXTIME-27-ODIA'),
      p('Will Omar Diaz be on the TIME 100 list in 2027?'),
    ],
    [
      k('Will Vera Lux be the top Spotify artist of 2027?', 'KXSPOTIFY-27-VLUX'),
      p('Will Vera Lux be the second Spotify artist of 2027?'),
    ],
    [
      k('Will Vera Lux be the top Spotify artist of 2027?', 'KXSPOTIFY-27-VLUX'),
      p('Will Vera Lux have the top Spotify song of 2027?'),
    ],
    [
      k('Will Vera Lux release a new album before Jan 1, 2028?', 'KXALBUM-28JAN01-VLUX'),
      p('Will Vera Lux release a new single by December 31, 2027?'),
    ],
    [
      k('Will Elon Musk tweet between 200 and 219 times from May 7 to May 14, 2027?', 'KXTWEET-27MAY14-200'),
      p('Will Elon Musk post 220-239 tweets from May 7 to May 14, 2027?'),
    ],
    [
      k('Will Elon Musk tweet between 200 and 219 times from May 7 to May 14, 2027?', 'KXTWEET-27MAY14-200'),
      p('Will Elon Musk post 200-219 tweets from May 14 to May 21, 2027?'),
    ],
    [
      k('Will Harbor Lights have the best domestic opening weekend in 2027?', 'KXOPEN-27-HAR'),
      p('Will Harbor Lights have the best worldwide opening weekend in 2027?'),
    ],
    [
      k('Harbor Lights opening weekend box office above $100m?', 'KXBOX-HAR-100'),
      p('Harbor Lights total box office above $100m?'),
    ],
    [
      k('Will Mia Torres win Survivor Season 52?', 'KXSURVIVOR-52-MTOR'),
      p('Will Mia Torres win Survivor Season 51?'),
    ],
    [
      k('Will Trump say "Tariff" during his address on May 3, 2027?', 'KXTRUMPSAY-27MAY03-TAR'),
      p('Will Trump say "China" during his address on May 3, 2027?'),
    ],
    [
      k('Will Trump say "Tariff" 5+ times during his address on May 3, 2027?', 'KXTRUMPSAY-27MAY03-TAR5'),
      p('Will Trump say "Tariff" during his address on May 3, 2027?'),
    ],
    [
      k('Will Vera Lux and Kai Moreno get married before Jan 1, 2028?', 'KXMARRY-28JAN01'),
      p('Vera Lux and Kai Moreno engaged by December 31, 2027?'),
    ],
    [
      k('Will Kai Moreno be the next James Bond?', 'KXBOND-KMOR'),
      p('Will Kai Moreno be the next Bond villain?'),
    ],
    [
      k('Will MrBeast reach 500 million subscribers before Jan 1, 2028?', 'KXBEAST-28JAN01-500'),
      p('Will MrBeast reach 500 million views by December 31, 2027?'),
    ],
  ],
};

/** Weather, storms, disease and other facts of nature. */
export const NATURE: TopicPairs = {
  topic: 'weather and science',
  twins: [
    [
      k('Will the high temp in Chicago be 75-76° on May 3, 2027?', 'KXHIGHCHI-27MAY03-B75.5', {
        rules: 'National Weather Service, degrees Fahrenheit.',
      }),
      p('Will the highest temperature in Chicago be between 75-76°F on May 3?', {
        closeTime: '2027-05-03T12:00:00Z',
        rules: 'National Weather Service',
      }),
    ],
    [
      k('Will at least 5 hurricanes form in the Atlantic in 2027?', 'KXHURCT-27-5'),
      p('Will 5 or more hurricanes form in the Atlantic in 2027?'),
    ],
    [
      k('Will a Category 5 hurricane make landfall in the US before 2028?', 'KXCAT5-28'),
      p('Category 5 hurricane makes landfall in the US in 2027?'),
    ],
    [
      k('Will an earthquake of magnitude 8.0 or above occur before Jul 1, 2027?', 'KXQUAKE-27JUL01-8'),
      p('Earthquake of magnitude 8.0 or above by June 30, 2027?'),
    ],
    [
      k('Will 2027 be the hottest year on record?', 'KXHOT-27', { rules: 'According to NASA GISTEMP.' }),
      p('Will 2027 be the hottest year on record?', { rules: 'The source is the GISTEMP index.' }),
    ],
    [
      k('Will bird flu be declared a pandemic before Jan 1, 2028?', 'KXBIRDFLU-28JAN01'),
      p('Bird flu declared a pandemic by December 31, 2027?'),
    ],
    [
      k('Will there be more than 3000 measles cases in the US in 2027?', 'KXMEASLES-27-T3000'),
      p('Will there be over 3,000 measles cases in the U.S. in 2027?'),
    ],
    [
      k('Will a named storm form before Jun 1, 2027?', 'KXNAMED-27JUN01'),
      p('Named storm forms before June 1, 2027?'),
    ],
    [
      k('Will it rain in New York City on May 3, 2027?', 'KXRAINNYC-27MAY03'),
      p('Will it rain in NYC on May 3, 2027?'),
    ],
    [
      k('Will the WHO declare a new pandemic before 2028?', 'KXWHOPAN-28'),
      p('WHO declares a new pandemic before 2028?'),
    ],
  ],
  opposites: [],
  forReview: [
    [
      k('Will the high temp in Austin be above 99° on Jul 4, 2027?', 'KXHIGHAUS-27JUL04-T99'),
      p('Will the highest temperature in Austin be above 99°F on July 4?', {
        closeTime: '2027-07-04T12:00:00Z',
      }),
    ],
  ],
  lookAlikes: [
    [
      k('Will the high temp in Chicago be 75-76° on May 3, 2027?', 'KXHIGHCHI-27MAY03-B75.5'),
      p('Will the lowest temperature in Chicago be between 75-76°F on May 3, 2027?'),
    ],
    [
      k('Will the high temp in Chicago be 75-76° on May 3, 2027?', 'KXHIGHCHI-27MAY03-B75.5'),
      p('Will the highest temperature in Chicago be between 75-76°F on May 4, 2027?'),
    ],
    [
      k('Will the high temp in Chicago be 75-76° on May 3, 2027?', 'KXHIGHCHI-27MAY03-B75.5'),
      p('Will the highest temperature in Toronto be between 75-76°F on May 3, 2027?'),
    ],
    [
      k('Will the high temp in Chicago be 75-76° on May 3, 2027?', 'KXHIGHCHI-27MAY03-B75.5'),
      p('Will the highest temperature in Chicago be 75°F or higher on May 3, 2027?'),
    ],
    [
      k('Will at least 5 hurricanes form in the Atlantic in 2027?', 'KXHURCT-27-5'),
      p('Will 5 or more hurricanes form in the Pacific in 2027?'),
    ],
    [
      k('Will at least 5 hurricanes form in the Atlantic in 2027?', 'KXHURCT-27-5'),
      p('Will 5 or more major hurricanes form in the Atlantic in 2027?'),
    ],
    [
      k('Will at least 5 hurricanes form in the Atlantic in 2027?', 'KXHURCT-27-5'),
      p('Will exactly 5 hurricanes form in the Atlantic in 2027?'),
    ],
    [
      k('Will a Category 5 hurricane make landfall in the US before 2028?', 'KXCAT5-28'),
      p('Category 4 hurricane makes landfall in the US in 2027?'),
    ],
    [
      k('Will a Category 5 hurricane make landfall in Florida before 2028?', 'KXCAT5FL-28'),
      p('Category 5 hurricane makes landfall in the US in 2027?'),
    ],
    [
      k('Will an earthquake of magnitude 8.0 or above occur before Jul 1, 2027?', 'KXQUAKE-27JUL01-8'),
      p('Earthquake of magnitude 7.0 or above by June 30, 2027?'),
    ],
    [
      k(
        'Will an earthquake of magnitude 8.0 or above occur in Japan before Jul 1, 2027?',
        'KXQUAKEJP-27JUL01-8',
      ),
      p('Earthquake of magnitude 8.0 or above in California by June 30, 2027?'),
    ],
    [
      k('Will 2027 be the hottest year on record?', 'KXHOT-27'),
      p('Will 2027 be the second hottest year on record?'),
    ],
    [
      k('Will May 2027 be the hottest May on record?', 'KXHOTMAY-27'),
      p('Will 2027 be the hottest year on record?'),
    ],
    [
      k('Will there be more than 3000 measles cases in the US in 2027?', 'KXMEASLES-27-T3000'),
      p('Will there be over 3,000 mumps cases in the U.S. in 2027?'),
    ],
    [
      k('Will it rain in New York City on May 3, 2027?', 'KXRAINNYC-27MAY03'),
      p('Will it snow in New York City on May 3, 2027?'),
    ],
    [
      k('Will there be more than 3 inches of rain in Seattle in May 2027?', 'KXRAINSEA-27MAY-T3'),
      p('Will there be more than 3 inches of rain in Seattle in June 2027?'),
    ],
  ],
};

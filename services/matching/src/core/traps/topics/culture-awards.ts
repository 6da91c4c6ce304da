import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Award categories, charts, opening weekends and shows in the words of two venues. */
export const AWARDS: TopicPairs = {
  topic: 'award categories, charts and shows',
  twins: [
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres win Best Actress in a Leading Role at the 100th Academy Awards?'),
    ],
    [
      k('Will Omar Diaz win Best Supporting Actor at the 2028 Oscars?', 'KXOSCARSUPACTO-28-ODIA'),
      p('Will Omar Diaz win the 2028 Academy Award for Actor in a Supporting Role?'),
    ],
    [
      k('Will Harbor Lights win Best International Feature at the 2028 Oscars?', 'KXOSCARINTL-28-HAR'),
      p('Will "Harbor Lights" win Best International Feature Film at the 2028 Academy Awards?'),
    ],
    [
      k('Will Harbor Lights win Best Original Screenplay at the 2028 Oscars?', 'KXOSCARSCRO-28-HAR'),
      p('Will Harbor Lights win Best Writing (Original Screenplay) at the 2028 Academy Awards?'),
    ],
    [
      k('Will Harbor Lights win Best Animated Feature at the 2028 Oscars?', 'KXOSCARANIM-28-HAR'),
      p('Will "Harbor Lights" win Best Animated Feature Film at the 2028 Oscars?'),
    ],
    [
      k('Will Harbor Lights win Best Editing at the 2028 Oscars?', 'KXOSCAREDIT-28-HAR'),
      p('Will Harbor Lights win Best Film Editing at the 2028 Academy Awards?'),
    ],
    [
      k('Will Harbor Lights win Best Drama Series at the 2028 Emmys?', 'KXEMMYDRAMA-28-HAR'),
      p('Will "Harbor Lights" win Outstanding Drama Series at the 2028 Primetime Emmy Awards?'),
    ],
    [
      k('Will Harbor Lights win Best Musical at the 2028 Tony Awards?', 'KXTONYMUSICAL-28-HAR'),
      p('Will Harbor Lights win Best Musical at the 2028 Tonys?'),
    ],
    [
      k('Will Harbor Lights win Game of the Year at The Game Awards 2027?', 'KXGAMEAWARDS-27-HAR'),
      p('Will Harbor Lights win GOTY at the 2027 Game Awards?'),
    ],
    [
      k(
        'Will "Cold River Song" be #1 on the Billboard Hot 100 dated Mar 27, 2027?',
        'KXBBHOT100-27MAR27-CRS',
        { outcome: 'Cold River Song' },
      ),
      p('Will "Cold River Song - Vera Lux" be #1 on the Billboard Hot 100 for the week of March 27, 2027?', {
        outcome: 'Cold River Song - Vera Lux',
      }),
    ],
    [
      k(
        'Will "Harbor Lights" gross above $150 million on its domestic opening weekend?',
        'KXBOXOPEN-HAR-150',
        { outcome: 'Above $150M' },
      ),
      p('Will "Harbor Lights" Opening Weekend Box Office be greater than $150m?', { outcome: '>150m' }),
    ],
    [
      k('Will Vera Lux be the most streamed artist on Spotify in 2027?', 'KXSPOTIFYTOP-27-VLUX'),
      p("Will Vera Lux be Spotify's top artist of 2027?"),
    ],
    [
      k('Will Omar Diaz be the next James Bond before Jan 1, 2028?', 'KXBOND-28-ODIA'),
      p('Will Omar Diaz be announced as the next James Bond by December 31, 2027?'),
    ],
    [
      k(
        'Will Malta qualify for the Grand Final of the Eurovision Song Contest 2028?',
        'KXEUROVISIONFINAL-28-MLT',
      ),
      p('Will Malta advance through the second Eurovision Semi-Final?', {
        event: 'Eurovision 2028: Second Semi-Final',
      }),
    ],
    [
      k('Will Omar Diaz win the Nobel Prize in Literature in 2027?', 'KXNOBELLIT-27-ODIA'),
      p('Will Omar Diaz win the 2027 Nobel Prize for Literature?'),
    ],
  ],
  opposites: [],
  forReview: [
    [
      k('Will Mia Torres win Season 35 of Dancing with the Stars?', 'KXDWTS-35-MTOR'),
      p('Will Mia Torres win Dancing With The Stars Season 35?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres win Best Supporting Actress at the 2028 Oscars?'),
    ],
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres win Best Actress at the 2028 Golden Globes?'),
    ],
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres be nominated for Best Actress at the 2028 Oscars?'),
    ],
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres win Best Actress in a Leading Role at the 101st Academy Awards?'),
    ],
    [
      k('Will Harbor Lights win Best Original Screenplay at the 2028 Oscars?', 'KXOSCARSCRO-28-HAR'),
      p('Will Harbor Lights win Best Adapted Screenplay at the 2028 Oscars?'),
    ],
    [
      k('Will Harbor Lights win Best Original Score at the 2028 Oscars?', 'KXOSCARSCORE-28-HAR'),
      p('Will Harbor Lights win Best Original Song at the 2028 Oscars?'),
    ],
    [
      k('Will Harbor Lights win Best Editing at the 2028 Oscars?', 'KXOSCAREDIT-28-HAR'),
      p('Will Harbor Lights win Best Film at the 2028 Oscars?'),
    ],
    [
      k('Will Harbor Lights win Best Animated Feature at the 2028 Oscars?', 'KXOSCARANIM-28-HAR'),
      p('Will Harbor Lights win Best Animated Short Film at the 2028 Oscars?'),
    ],
    [
      k('Will Harbor Lights win Best Drama Series at the 2028 Emmys?', 'KXEMMYDRAMA-28-HAR'),
      p('Will Harbor Lights win Outstanding Comedy Series at the 2028 Emmys?'),
    ],
    [
      k('Will Harbor Lights win Best Motion Picture - Drama at the 2028 Golden Globes?', 'KXGGDRAMA-28-HAR'),
      p('Will Harbor Lights win Best Motion Picture - Musical or Comedy at the 2028 Golden Globes?'),
    ],
    [
      k('Will Vera Lux win Album of the Year at the 2028 Grammys?', 'KXGRAMAOTY-28-VLUX'),
      p('Will Vera Lux win Album of the Year at the 2028 Latin Grammys?'),
    ],
    [
      k(
        'Will "Cold River Song" be #1 on the Billboard Hot 100 dated Mar 27, 2027?',
        'KXBBHOT100-27MAR27-CRS',
        { outcome: 'Cold River Song' },
      ),
      p('Will "Cold River Song - Vera Lux" be #2 on the Billboard Hot 100 for the week of March 27, 2027?'),
    ],
    [
      k('Will "Flowers" be #1 on the Billboard Hot 100 dated Mar 27, 2027?', 'KXBBHOT100-27MAR27-FLO', {
        outcome: 'Flowers',
      }),
      p('Will "Flowers - Vera Lux" be #1 on the Billboard Hot 100 for the week of March 27, 2027?'),
    ],
    [
      k(
        'Will "Harbor Lights" gross above $150 million on its domestic opening weekend?',
        'KXBOXOPEN-HAR-150',
        { outcome: 'Above $150M' },
      ),
      p('Will "Harbor Lights" gross over $150 million domestically?'),
    ],
    [
      k(
        'Will "Harbor Lights" gross above $150 million on its domestic opening weekend?',
        'KXBOXOPEN-HAR-150',
        { outcome: 'Above $150M' },
      ),
      p('Will "Harbor Lights" worldwide opening weekend box office be greater than $150m?'),
    ],
    [
      k('Will Vera Lux be the most streamed artist on Spotify in 2027?', 'KXSPOTIFYTOP-27-VLUX'),
      p('Will Vera Lux have the most streamed song on Spotify in 2027?'),
    ],
    [
      k('Will Mia Torres be eliminated in Episode 4 of Survivor Season 55?', 'KXSURVIVORELIM-55E4-MTOR'),
      p('Will Mia Torres be voted off in Episode 4 of Survivor Season 55?'),
    ],
    [
      k(
        'Will Malta qualify for the Grand Final of the Eurovision Song Contest 2028?',
        'KXEUROVISIONFINAL-28-MLT',
      ),
      p('Will Malta win the Grand Final of the Eurovision Song Contest 2028?'),
    ],
    [
      k('Will Omar Diaz win the Nobel Prize in Literature in 2027?', 'KXNOBELLIT-27-ODIA'),
      p('Will Omar Diaz win the 2027 Nobel Peace Prize?'),
    ],
  ],
};

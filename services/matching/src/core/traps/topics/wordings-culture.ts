import { readTable } from '../tables/read-table.js';
import type { TrapSide } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

const TWINS = `
Will Bridgerton: Season 5 be #1 US Netflix Show on Oct 5, 2027? ;; ticker=KXNETFLIXRANKSHOW-27OCT05-BRI ;; outcome=Bridgerton: Season 5 ;; close=2027-10-06 | What will be the top US Netflix show this week? ;; outcome=Bridgerton: Season 5 ;; close=2027-10-06
Will Black Rabbit: Season 3 be #2 Global Netflix Show on Sep 14, 2027? ;; ticker=KXNETFLIXRANKSHOWGLOBAL2-27SEP14-BLA ;; close=2027-09-15 | What will be the #2 global Netflix show this week? ;; outcome=Black Rabbit: Season 3 ;; close=2027-09-15
What will Donald Trump say during Remarks to Miners? ;; outcome=Biden ;; ticker=KXTRUMPMENTION-27MAR23-BIDE | Will Trump say "Biden" during Remarks to Miners on March 23? ;; close=2027-03-23
Will Avengers: Secret Wars gross above $200 million in its domestic opening weekend? ;; ticker=KXBOXOFFICE-AVSW-T200 | "Avengers: Secret Wars" opening weekend box office over $200m?
Will Paul Thomas Anderson win Best Director at the Oscars? ;; ticker=KXOSCARDIR-28-PAND ;; event=2028 Oscars: Best Director | Will Paul Thomas Anderson win the Academy Award for Best Director at the 100th Academy Awards?
Will Zendaya win Best Actress at the 2028 Oscars? ;; ticker=KXOSCARACTR-28-ZEN | Best Actress at the 100th Oscars: Zendaya ;; outcome=Zendaya
Will Sinners win 5 or more Oscars at the 2027 Academy Awards? ;; ticker=KXOSCARWINS-27-SIN-T5 | Sinners to win at least 5 Oscars in 2027?
Will Toy Story 5 win Best Animated Feature? ;; ticker=KXOSCARANIM-27-TOY ;; event=2027 Oscars: Best Animated Feature | Will Toy Story 5 win the Oscar for Best Animated Feature Film at the 2027 Academy Awards?
Will Severance win Outstanding Drama Series? ;; ticker=KXEMMYDRAMA-27-SEV ;; event=2027 Emmys: Drama Series | Will Severance win the Emmy for Outstanding Drama Series at the 79th Emmy Awards?
Will Hacks win Outstanding Comedy Series at the 2027 Emmys? ;; ticker=KXEMMYCOMEDY-27-HAC | Hacks wins Best Comedy Series at the 2027 Primetime Emmy Awards?
Will Nikki Glaser host the 2028 Golden Globes? ;; ticker=KXGGHOST-28-NGLA | Nikki Glaser to host the 85th Golden Globe Awards?
Will Wicked win Best Musical or Comedy at the 2028 Golden Globes? ;; ticker=KXGGCOMEDY-28-WIC | 2028 Golden Globes: Best Motion Picture – Musical or Comedy: Wicked ;; outcome=Wicked
Will Ralph Fiennes win Best Actor at the BAFTAs? ;; ticker=KXBAFTAACTOR-28-RFIE ;; event=2028 BAFTA Film Awards: Best Actor | Will Ralph Fiennes win the BAFTA for Best Leading Actor in 2028?
Will Maybe Happy Ending win Best Musical at the 2027 Tony Awards? ;; ticker=KXTONYMUS-27-MAY | "Maybe Happy Ending" to win the Tony for Best Musical in 2027?
Will Bad Bunny be Spotify's top artist of 2027? ;; ticker=KXTOPARTIST-27-BBUN ;; event=Top Spotify global artist 2027 | Will Bad Bunny be the most streamed artist on Spotify in 2027?
Will Rihanna release a new album before Jan 1, 2028? ;; ticker=KXNEWALBUM-28JAN01-RIH | New Rihanna album by December 31, 2027?
Will Frank Ocean drop an album in 2027? ;; ticker=KXALBUMRELEASE-27-FOCE | Will Frank Ocean put out a new album in 2027?
Will Radiohead headline Coachella 2028? ;; ticker=KXCOACHELLA-28-RAD | Radiohead to headline Coachella in 2028?
Will Sweden win Eurovision? ;; ticker=KXEUROVISION-27-SWE ;; event=Eurovision Song Contest 2027 | Will Sweden win the 2027 Eurovision Song Contest?
Will Israel participate in the 2028 Eurovision Song Contest? ;; ticker=KXEUROVISIONISR-28 | Israel to compete in Eurovision 2028?
Will Finland finish in the top 3 at Eurovision? ;; ticker=KXEUROVISIONTOP3-27-FIN ;; event=Eurovision 2027: Top 3 | Finland top three finish at Eurovision 2027?
Will IShowSpeed win Streamer of the Year? ;; ticker=KXSTREAMER-27-ISPE ;; event=2027 Streamer Awards | Will IShowSpeed be named Streamer of the Year at the 2027 Streamer Awards?
Will Kai Cenat be unbanned on Twitch before Jul 1, 2027? ;; ticker=KXTWITCHUNBAN-27JUL01-KCEN | Kai Cenat Twitch ban lifted by June 30, 2027?
Will Taylor Swift announce a pregnancy before Jan 1, 2028? ;; ticker=KXSWIFTPREG-28JAN01 | Taylor Swift announces she is pregnant by December 31, 2027?
Will Zendaya and Tom Holland get married before Jan 1, 2028? ;; ticker=KXZENTOM-28JAN01 | Zendaya and Tom Holland wedding by December 31, 2027?
Will Timothée Chalamet and Kylie Jenner get engaged before Jan 1, 2028? ;; ticker=KXKYTIM-28JAN01 | Kylie Jenner and Timothée Chalamet engagement by December 31, 2027?
Will Prince Harry and Meghan Markle separate before Jan 1, 2028? ;; ticker=KXHARMEG-28JAN01 | Prince Harry & Meghan Markle separation by December 31, 2027?
Will "rage bait" be Oxford Word of the Year 2027? ;; ticker=KXOXFORDWOTY-27-RAG | Oxford's Word of the Year for 2027: rage bait ;; outcome=rage bait
Will Cloud Dancer be Pantone's Color of the Year 2028? ;; ticker=KXPANTONE-28-CLO | Pantone Colour of the Year 2028: Cloud Dancer ;; outcome=Cloud Dancer
Will Haruki Murakami win the Nobel Prize in Literature? ;; ticker=KXNOBELLIT-27-HMUR ;; event=2027 Nobel Prize in Literature | Will Haruki Murakami win the 2027 Nobel Literature Prize?
Will Audition win the Booker Prize? ;; ticker=KXBOOKER-27-AUD ;; event=2027 Booker Prize | "Audition" awarded the 2027 Booker Prize?
Will Jimmy Kimmel leave ABC before Jan 1, 2028? ;; ticker=KXKIMMEL-28JAN01 | Jimmy Kimmel out at ABC by December 31, 2027?
Who will host Saturday Night Live on May 15, 2027?: Tom Hanks ;; ticker=KXSNLHOST-27MAY15-THAN ;; outcome=Tom Hanks | Will Tom Hanks host SNL on May 15, 2027?
Will Colin Jost leave SNL before the start of season 53? ;; ticker=KXSNLLEAVE-53-CJOS | Colin Jost out of SNL before Season 53?
Will Britney Spears publish a new memoir before Jan 1, 2028? ;; ticker=KXBRITBOOK-28JAN01 | Britney Spears releases new memoir by December 31, 2027?
Will Eminem be inducted into the Rock & Roll Hall of Fame in 2028? ;; ticker=KXROCKHALL-28-EMI | Eminem Rock and Roll Hall of Fame induction in 2028?
Will Cardi B win a Grammy in 2028? ;; ticker=KXGRAMMYANY-28-CBAR | Cardi B wins a Grammy at the 2028 ceremony?
Will Dua Lipa be the 2028 Met Gala co-chair? ;; ticker=KXMETGALA-28-DLIP | Dua Lipa named co-chair of the 2028 Met Gala?
Will John Williams win the Oscar for Best Original Score? ;; ticker=KXOSCARSCORE-28-JWIL ;; event=2028 Oscars: Best Original Score | John Williams to win Best Original Score at the 2028 Academy Awards?
Will Lady Gaga win Video of the Year at the 2027 VMAs? ;; ticker=KXVMAVOTY-27-LGAG | Lady Gaga Video of the Year winner at the 2027 MTV Video Music Awards?
Will Chappell Roan win Artist of the Year at the 2027 MTV VMAs? ;; ticker=KXVMAAOTY-27-CROA | Chappell Roan wins VMA for Artist of the Year in 2027?
Will Wicked: For Good win Best Costume Design? ;; ticker=KXOSCARCOST-28-WIC ;; event=2028 Oscars: Best Costume Design | "Wicked: For Good" to win the Oscar for Best Costume Design at the 2028 Academy Awards?
Will Project Hail Mary win Best Visual Effects at the Oscars? ;; ticker=KXOSCARVFX-27-PROJ ;; event=2027 Oscars: Visual Effects | Will Project Hail Mary win the 2027 Oscar for Best Visual Effects?
Will Kendrick Lamar win Best Rap Album? ;; ticker=KXGRAMRAPALB-70-KLAM ;; event=Grammys 2028: Best Rap Album | Kendrick Lamar to win Best Rap Album at the 70th Annual Grammy Awards?
Will Adolescence win Outstanding Limited or Anthology Series at the Emmys? ;; ticker=KXEMMYLTD-27-ADO ;; event=2027 Emmys | Adolescence wins Best Limited Series at the 2027 Emmys?
Will Cynthia Erivo win an EGOT before Jan 1, 2029? ;; ticker=KXEGOT-29JAN01-CERI | Cynthia Erivo to achieve EGOT status by December 31, 2028?
Will Ice Spice and Central Cee collaborate before Jan 1, 2028? ;; ticker=KXICECEE-28JAN01 | Ice Spice x Central Cee collab by December 31, 2027?
Will Selena Gomez and Benny Blanco have a child before Jan 1, 2028? ;; ticker=KXSELENABENNY-28JAN01 | Selena Gomez & Benny Blanco welcome a baby by December 31, 2027?
Will Katy Perry and Justin Trudeau get engaged before Jan 1, 2028? ;; ticker=KXKATYTRU-28JAN01 | Katy Perry engaged to Justin Trudeau by December 31, 2027?
Will Hogwarts Legacy 2 be announced before Jan 1, 2028? ;; ticker=KXHOGLEG2-28JAN01 | Hogwarts Legacy 2 announcement by December 31, 2027?
Will Elden Ring win a BAFTA Games Award for Best Game? ;; ticker=KXBAFTAGAME-27-ELD ;; event=2027 BAFTA Games Awards | Elden Ring to win Best Game at the 2027 BAFTA Games Awards?
Will Kai Cenat reach 25 million Twitch followers before Jul 1, 2027? ;; ticker=KXKAI25M-27JUL01 | Kai Cenat hits 25M followers on Twitch by June 30, 2027?
`;

/** One contract, held back by what is no matter of words. */
const FOR_REVIEW = `
Will Frozen 3 gross over $1 billion worldwide before Mar 1, 2028? ;; ticker=KXBILLION-28MAR01-FRO | Frozen 3 to make $1 billion at the global box office by February 29, 2028?
Will "The Batman Part II" have a Rotten Tomatoes score above 85? ;; ticker=KXRT-BAT2-85 | "The Batman Part II" Rotten Tomatoes critic score over 85%?
Will "Sonic 4" receive at least 90 on the Tomatometer? ;; ticker=KXRTSONIC-90 | Sonic 4 Rotten Tomatoes score 90% or higher?
Will Superman: Man of Tomorrow have a Metacritic score above 70? ;; ticker=KXMETA-SUP-70 | Superman: Man of Tomorrow Metascore greater than 70?
Will Digger be nominated for Best Picture? ;; ticker=KXOSCARNOMPIC-28-DIG ;; event=2028 Oscar nominations: Best Picture | Will "Digger" receive a Best Picture nomination at the 2028 Oscars?
Will The Odyssey win the most Oscars? ;; ticker=KXOSCARCOUNT-27-ODY ;; event=Most wins at the 2027 Oscars | Will The Odyssey take home the most awards at the 2027 Academy Awards?
Who will host the 2028 Oscars?: Conan O'Brien ;; ticker=KXOSCARHOST-28-COBR ;; outcome=Conan O'Brien | Will Conan O'Brien host the 100th Academy Awards?
Will Billie Eilish win Record of the Year? ;; ticker=KXGRAMROTY-70-BEIL ;; event=Grammys 2028: Record of the Year | Will Billie Eilish take home the Grammy for Record of the Year at the 2028 Grammy Awards?
Will Olivia Dean win Best New Artist at the 70th Grammy Awards? ;; ticker=KXGRAMBNA-70-ODEA | 2028 Grammys: Best New Artist – Olivia Dean ;; outcome=Olivia Dean
Will Beyoncé be nominated for Album of the Year? ;; ticker=KXGRAMNOMAOTY-70-BEY ;; event=2028 Grammy nominations | Will Beyoncé receive a nomination for Album of the Year at the 2028 Grammys?
Will Noah Wyle win Lead Actor in a Drama Series? ;; ticker=KXEMMYDACT-27-NWYL ;; event=2027 Emmys: Outstanding Lead Actor in a Drama Series | Will Noah Wyle win the 2027 Emmy for Outstanding Lead Actor in a Drama?
Will Anora win the Palme d'Or? ;; ticker=KXPALME-27-ANO ;; event=2027 Cannes Film Festival: Palme d'Or | Will Anora be awarded the Palme d'Or at the 2027 Cannes Film Festival?
Will Sabrina Carpenter have a #1 hit before Jan 1, 2028? ;; ticker=KX1SONG-28JAN01-SCAR ;; event=Billboard Hot 100 #1 hits | Sabrina Carpenter to reach No. 1 on the Billboard Hot 100 by December 31, 2027?
Will Oasis announce a tour before Jan 1, 2028? ;; ticker=KXTOUR-28JAN01-OAS | Oasis tour announced by December 31, 2027?
Will Rizo win Survivor Season 52? ;; ticker=KXSURVIVOR-52-RIZ | Rizo to be crowned Sole Survivor of Survivor 52?
Will Robert Irwin win Dancing with the Stars Season 36? ;; ticker=KXDWTS-36-RIRW | Robert Irwin to win season 36 of Dancing with the Stars?
Who will be eliminated next on Love Island USA?: Huda ;; ticker=KXLOVEISLAND-27JUL08-HUD ;; outcome=Huda | Will Huda be the next islander dumped from Love Island USA? ;; close=2027-07-08
Will Taylor Frankie Paul be the next Bachelorette? ;; ticker=KXBACHELORETTE-27-TPAU | Taylor Frankie Paul named next Bachelorette lead?
Will MrBeast reach 500 million YouTube subscribers before Jul 1, 2027? ;; ticker=KXMRBEASTSUBS-27JUL01-500 | MrBeast hits 500M subscribers on YouTube by June 30, 2027?
Will the new MrBeast video get above 100 million views in its first week? ;; ticker=KXMRBEASTVIEWS-27JUN12-T100 ;; close=2027-06-12 | MrBeast's next video to get over 100M views in first 7 days? ;; close=2027-06-12
Will Kai Cenat break the Twitch subscriber record before Jan 1, 2028? ;; ticker=KXTWITCHREC-28JAN01-KCEN | Kai Cenat sets a new Twitch subs record by December 31, 2027?
Will Ariana Grande and Ethan Slater split before Jul 1, 2027? ;; ticker=KXARIETH-27JUL01 | Ariana Grande and Ethan Slater break up by June 30, 2027?
Will the Kylie Jenner baby be named Storm? ;; ticker=KXKYLIEBABY-28-STO ;; event=Kylie Jenner baby name | Will Kylie Jenner name her baby Storm?
Will Jensen Huang be TIME Person of the Year 2027? ;; ticker=KXTIME-27-JHUA | Time 2027 Person of the Year: Jensen Huang ;; outcome=Jensen Huang
Will Glen Powell be named People's Sexiest Man Alive in 2027? ;; ticker=KXSEXIEST-27-GPOW | People magazine's 2027 Sexiest Man Alive: Glen Powell ;; outcome=Glen Powell
Will Resident Evil Requiem win Game of the Year? ;; ticker=KXGOTY-27-RER ;; event=The Game Awards 2027: Game of the Year | Resident Evil Requiem GOTY at The Game Awards 2027?
Will Half-Life 3 be announced before Jan 1, 2028? ;; ticker=KXHL3-28JAN01 | Valve announces Half-Life 3 by December 31, 2027?
Will the next James Bond be Callum Turner? ;; ticker=KXBOND-28-CTUR ;; event=Next actor to play James Bond | Callum Turner announced as next James Bond?
Will The Bear be renewed for season 6 before Jan 1, 2028? ;; ticker=KXRENEW-28JAN01-BEAR | FX renews The Bear for a sixth season by December 31, 2027?
Will The Late Show be cancelled before Jan 1, 2028? ;; ticker=KXCANCEL-28JAN01-LATE | The Late Show canceled by December 31, 2027?
Will Mexico win Miss Universe? ;; ticker=KXMISSUNIVERSE-27-MEX ;; event=Miss Universe 2027 | Miss Mexico crowned Miss Universe 2027?
Will Diddy be released from prison before Jan 1, 2028? ;; ticker=KXDIDDYOUT-28JAN01 | Diddy out of prison by December 31, 2027?
Will Blake Lively and Justin Baldoni settle before Jul 1, 2027? ;; ticker=KXLIVELY-27JUL01 | Blake Lively v. Justin Baldoni settlement by June 30, 2027?
Will Mariah Carey's "All I Want for Christmas Is You" be #1 on Dec 25, 2027? ;; ticker=KXXMASONE-27DEC25-MAR ;; event=Billboard Hot 100 Christmas number one | "All I Want for Christmas Is You" tops Billboard Hot 100 chart dated December 25, 2027?
Will Ye's album Bully debut at #1 on the Billboard 200? ;; ticker=KXDEBUT-BULLY | Bully by Ye debuts at No. 1 on Billboard 200?
Will Taylor Swift's new album sell more than 3 million first-week units? ;; ticker=KXFIRSTWEEK-TS13-T3000000 | Taylor Swift new album over 3M equivalent album units in first week?
Will BTS win Artist of the Year at the 2027 American Music Awards? ;; ticker=KXAMAAOTY-27-BTS | 2027 AMAs: Artist of the Year – BTS ;; outcome=BTS
Will One Battle After Another win the SAG Award for Best Ensemble? ;; ticker=KXSAGENS-27-ONE ;; event=2027 SAG Awards: Outstanding Performance by a Cast | "One Battle After Another" wins Outstanding Cast at 2027 Screen Actors Guild Awards?
Will One Direction reunite before Jan 1, 2028? ;; ticker=KX1D-28JAN01 | One Direction reunion by December 31, 2027?
`;

const LOOK_ALIKES = `
Will Black Rabbit: Season 3 be #2 Global Netflix Show on Sep 14, 2027? ;; ticker=KXNETFLIXRANKSHOWGLOBAL2-27SEP14-BLA ;; close=2027-09-15 | What will be the #2 global Netflix show this week? ;; outcome=Black Rabbit: Season 2 ;; close=2027-09-15
Will Bridgerton: Season 5 be #1 US Netflix Show on Oct 5, 2027? ;; ticker=KXNETFLIXRANKSHOW-27OCT05-BRI ;; outcome=Bridgerton: Season 5 ;; close=2027-10-06 | What will be the top global Netflix show this week? ;; outcome=Bridgerton: Season 5 ;; close=2027-10-06
What will Donald Trump say during Remarks to Miners? ;; outcome=Biden ;; ticker=KXTRUMPMENTION-27MAR23-BIDE | Will Trump say "Biden" during Remarks to Miners on March 30? ;; close=2027-03-30
Will Shrek 5 be the top grossing movie of 2027? ;; ticker=KXTOPMOVIE-27-SHR ;; event=Highest grossing movie of 2027 domestically | Will Shrek 5 be the highest-grossing movie worldwide in 2027?
Will Shrek 5 have the biggest opening weekend of 2027? ;; ticker=KXTOPOPEN-27-SHR | Will Shrek 5 be the highest-grossing movie of 2027?
Will Avengers: Secret Wars gross above $200 million in its domestic opening weekend? ;; ticker=KXBOX-AVSW-T200 | "Avengers: Secret Wars" opening day box office over $200m?
Will Avengers: Secret Wars gross above $200 million in its domestic opening weekend? ;; ticker=KXBOX-AVSW-T200 | "Avengers: Secret Wars" global opening weekend box office over $200m?
Will "The Batman Part II" have a Rotten Tomatoes score above 85? ;; ticker=KXRT-BAT2-85 | "The Batman Part II" Rotten Tomatoes audience score over 85%?
Will "The Batman Part II" have a Rotten Tomatoes score above 85? ;; ticker=KXRT-BAT2-85 | "The Batman Part II" Metacritic score over 85?
Will Digger be nominated for Best Picture? ;; ticker=KXOSCARNOMPIC-28-DIG ;; event=2028 Oscar nominations | Will "Digger" win Best Picture at the 2028 Oscars?
Will Zendaya win Best Actress at the 2028 Oscars? ;; ticker=KXOSCARACTR-28-ZEN | Will Zendaya win Best Supporting Actress at the 2028 Oscars?
Will Zendaya win Best Actress at the 2028 Oscars? ;; ticker=KXOSCARACTR-28-ZEN | Will Zendaya win Best Actress at the 2028 BAFTAs?
Will The Odyssey win the most Oscars? ;; ticker=KXOSCARCOUNT-28-ODY ;; event=2028 Oscars | Will The Odyssey receive the most nominations at the 2028 Oscars?
Will John Williams win the Oscar for Best Original Score? ;; ticker=KXOSCARSCORE-28-JWIL ;; event=2028 Oscars | John Williams to win Best Original Song at the 2028 Academy Awards?
Will Sinners win Best Original Screenplay at the 2028 Oscars? ;; ticker=KXOSCARSCR-28-SIN | Will Sinners win Best Adapted Screenplay at the 2028 Oscars?
Will Toy Story 5 win Best Animated Feature at the 2028 Oscars? ;; ticker=KXOSCARANIM-28-TOY | Will Toy Story 5 win Best Animated Short at the 2028 Oscars?
Will Conan O'Brien host the 2028 Oscars? ;; ticker=KXOSCARHOST-28-COBR | Will Conan O'Brien host the 2028 Golden Globes?
Will Billie Eilish win Record of the Year? ;; ticker=KXGRAMROTY-70-BEIL ;; event=Grammys 2028 | Will Billie Eilish win Song of the Year at the 2028 Grammys?
Will Beyoncé win Album of the Year at the 2028 Grammys? ;; ticker=KXGRAMAOTY-70-BEY | Will Beyoncé win Best Country Album at the 2028 Grammys?
Will Beyoncé win Best Rap Album at the 2028 Grammys? ;; ticker=KXGRAMRAP-70-BEY | Will Beyoncé win Best Rap Song at the 2028 Grammys?
Will Noah Wyle win Lead Actor in a Drama Series? ;; ticker=KXEMMYDACT-27-NWYL ;; event=2027 Emmys | Will Noah Wyle win Supporting Actor in a Drama Series at the 2027 Emmys?
Will Noah Wyle win Lead Actor in a Drama Series? ;; ticker=KXEMMYDACT-27-NWYL ;; event=2027 Emmys | Will Noah Wyle win Lead Actor in a Limited Series at the 2027 Emmys?
Will Hacks win Outstanding Comedy Series at the 2027 Emmys? ;; ticker=KXEMMYCOM-27-HAC | Will Hacks win Outstanding Writing for a Comedy Series at the 2027 Emmys?
Will Wicked win Best Musical or Comedy at the 2028 Golden Globes? ;; ticker=KXGGCOM-28-WIC | Will Wicked win Best Motion Picture – Drama at the 2028 Golden Globes?
Will Maybe Happy Ending win Best Musical at the 2027 Tony Awards? ;; ticker=KXTONYMUS-27-MAY | Will Maybe Happy Ending win Best Revival of a Musical at the 2027 Tony Awards?
Will Anora win the Palme d'Or? ;; ticker=KXPALME-27-ANO ;; event=2027 Cannes Film Festival | Will Anora win the Grand Prix at the 2027 Cannes Film Festival?
Will Taylor Swift have the #1 album on the Billboard 200 for the week of Jul 10, 2027? ;; ticker=KXTOPALBUM-27JUL10-TSWI | Taylor Swift #1 on the Billboard Hot 100 for the week of July 10, 2027?
Will Bad Bunny be Spotify's top artist of 2027? ;; ticker=KXTOPARTIST-27-BBUN | Will Bad Bunny have Spotify's top song of 2027?
Will Bad Bunny be Spotify's top artist of 2027? ;; ticker=KXTOPARTIST-27-BBUN | Will Bad Bunny have Spotify's most streamed album of 2027?
Will "Golden" be the top song on Spotify USA on Jul 4, 2027? ;; ticker=KXSPOTIFYD-27JUL04-GOL | "Golden" #1 song on Spotify Global on July 4, 2027?
Will "Golden" be the top song on Spotify USA on Jul 4, 2027? ;; ticker=KXSPOTIFYD-27JUL04-GOL | "Golden" #1 song on Apple Music USA on July 4, 2027?
Will Rihanna release a new album before Jan 1, 2028? ;; ticker=KXNEWALBUM-28JAN01-RIH | Will Rihanna announce a new album by December 31, 2027?
Will Rihanna release a new album before Jan 1, 2028? ;; ticker=KXNEWALBUM-28JAN01-RIH | Will Rihanna release a new song by December 31, 2027?
Will Oasis announce a tour before Jan 1, 2028? ;; ticker=KXTOUR-28JAN01-OAS | Oasis tour canceled by December 31, 2027?
Will Radiohead headline Coachella 2028? ;; ticker=KXCOACHELLA-28-RAD | Will Radiohead perform at Coachella 2028?
Will Sweden win Eurovision? ;; ticker=KXEUROVISION-27-SWE ;; event=Eurovision 2027 | Will Sweden win the Eurovision 2027 televote?
Will Sweden win Eurovision? ;; ticker=KXEUROVISION-27-SWE ;; event=Eurovision 2027 | Will Sweden finish last at Eurovision 2027?
Will Sweden qualify for the Eurovision 2027 Grand Final? ;; ticker=KXEUROFINAL-27-SWE | Will Sweden win the Eurovision 2027 semi-final?
Will Rizo win Survivor Season 52? ;; ticker=KXSURVIVOR-52-RIZ | Will Rizo win Survivor Season 53?
Will Rizo be voted out next on Survivor 52? ;; ticker=KXSURVOUT-52-RIZ | Will Rizo be the runner-up on Survivor 52?
Will Robert Irwin win Dancing with the Stars Season 36? ;; ticker=KXDWTS-36-RIRW | Will Robert Irwin be eliminated from Dancing with the Stars Season 36?
Will MrBeast reach 500 million YouTube subscribers before Jul 1, 2027? ;; ticker=KXMRB-27JUL01-500 | MrBeast hits 500M followers on TikTok by June 30, 2027?
Will the new MrBeast video get above 100 million views in its first week? ;; ticker=KXMRBV-27JUN12-T100 ;; close=2027-06-12 | MrBeast's next video to get over 100M views on day 1? ;; close=2027-06-12
Will Kai Cenat be unbanned on Twitch before Jul 1, 2027? ;; ticker=KXTWITCHUNBAN-27JUL01-KCEN | Kai Cenat banned on Twitch by June 30, 2027?
Will Taylor Swift announce a pregnancy before Jan 1, 2028? ;; ticker=KXSWIFTPREG-28JAN01 | Taylor Swift gives birth by December 31, 2027?
Will Taylor Swift have a baby girl before Jan 1, 2028? ;; ticker=KXSWIFTGIRL-28JAN01 | Will Taylor Swift have a baby boy by December 31, 2027?
Will Zendaya and Tom Holland get married before Jan 1, 2028? ;; ticker=KXZENTOM-28JAN01 | Zendaya and Tom Holland engaged by December 31, 2027?
Will Justin Bieber and Hailey Bieber divorce before Jan 1, 2028? ;; ticker=KXBIEBER-28JAN01 | Justin Bieber files for divorce from Hailey Bieber by December 31, 2027?
Will Ariana Grande and Ethan Slater split before Jul 1, 2027? ;; ticker=KXARIETH-27JUL01 | Ariana Grande and Ethan Slater divorce by June 30, 2027?
Will Prince Harry and Meghan Markle separate before Jan 1, 2028? ;; ticker=KXHARMEG-28JAN01 | Prince Harry and Meghan Markle divorce by December 31, 2027?
Will Jensen Huang be TIME Person of the Year 2027? ;; ticker=KXTIME-27-JHUA | Will Jensen Huang be on the TIME 100 list in 2027?
Will Jensen Huang be TIME Person of the Year 2027? ;; ticker=KXTIME-27-JHUA | Will Jensen Huang be shortlisted for TIME Person of the Year 2027?
Will "rage bait" be Oxford Word of the Year 2027? ;; ticker=KXOXFORDWOTY-27-RAG | Merriam-Webster Word of the Year 2027: rage bait ;; outcome=rage bait
Will Audition win the Booker Prize? ;; ticker=KXBOOKER-27-AUD ;; event=2027 Booker Prize | Will Audition be shortlisted for the 2027 Booker Prize?
Will Audition win the Booker Prize? ;; ticker=KXBOOKER-27-AUD ;; event=2027 Booker Prize | Will Audition win the 2027 International Booker Prize?
Will Haruki Murakami win the Nobel Prize in Literature? ;; ticker=KXNOBELLIT-27-HMUR ;; event=2027 Nobel | Will Haruki Murakami win the 2027 Nobel Peace Prize?
Will Grand Theft Auto VI be released before Dec 1, 2027? ;; ticker=KXGTA6-27DEC01 | GTA VI trailer released by November 30, 2027?
Will Grand Theft Auto VI be released before Dec 1, 2027? ;; ticker=KXGTA6-27DEC01 | GTA VI released on PC by November 30, 2027?
Will GTA VI be delayed before Jul 1, 2027? ;; ticker=KXGTA6DELAY-27JUL01 | GTA VI delayed again by June 30, 2027?
Will GTA VI be delayed before Jul 1, 2027? ;; ticker=KXGTA6DELAY-27JUL01 | GTA VI canceled by June 30, 2027?
Will Resident Evil Requiem win Game of the Year? ;; ticker=KXGOTY-27-RER ;; event=The Game Awards 2027 | Will Resident Evil Requiem be nominated for Game of the Year at The Game Awards 2027?
Will Half-Life 3 be announced before Jan 1, 2028? ;; ticker=KXHL3-28JAN01 | Half-Life 3 released by December 31, 2027?
Will Wednesday be the top US show on Netflix for the week ending Jul 4, 2027? ;; ticker=KXNFXSHOW-27JUL04-WED | Will Wednesday be the #2 US show on Netflix for the week ending July 4, 2027?
Will Wednesday be the top US show on Netflix for the week ending Jul 4, 2027? ;; ticker=KXNFXSHOW-27JUL04-WED | Will Wednesday be the top global show on Netflix for the week ending July 4, 2027?
Will Wednesday be the top US show on Netflix for the week ending Jul 4, 2027? ;; ticker=KXNFXSHOW-27JUL04-WED | Will Wednesday be the top US movie on Netflix for the week ending July 4, 2027?
Will The Bear be renewed for season 6 before Jan 1, 2028? ;; ticker=KXRENEW-28JAN01-BEAR | The Bear season 6 released by December 31, 2027?
Will The Late Show be cancelled before Jan 1, 2028? ;; ticker=KXCANCEL-28JAN01-LATE | The Late Show final episode airs by December 31, 2027?
Will Tom Hanks host SNL before Jan 1, 2028? ;; ticker=KXSNLHOST-28JAN01-THAN | Will Tom Hanks appear on SNL by December 31, 2027?
Will Harry Styles host SNL before Jan 1, 2028? ;; ticker=KXSNLHOST-28JAN01-HSTY | Will Harry Styles be the SNL musical guest by December 31, 2027?
Will Blake Lively and Justin Baldoni settle before Jul 1, 2027? ;; ticker=KXLIVELY-27JUL01 | Blake Lively v. Justin Baldoni trial by June 30, 2027?
Will Eminem be inducted into the Rock & Roll Hall of Fame in 2028? ;; ticker=KXROCKHALL-28-EMI | Will Eminem be nominated for the Rock & Roll Hall of Fame in 2028?
Will Dua Lipa be the 2028 Met Gala co-chair? ;; ticker=KXMET-28-DLIP | Will Dua Lipa attend the 2028 Met Gala?
Will Disney release Avatar 4 before Jan 1, 2030? ;; ticker=KXAVATAR4-30JAN01 | Avatar 4 trailer released by December 31, 2029?
Will BTS win Artist of the Year at the 2027 American Music Awards? ;; ticker=KXAMA-27-BTS | Will BTS win Artist of the Year at the 2027 VMAs?
Will One Battle After Another win the SAG Award for Best Ensemble? ;; ticker=KXSAG-27-ONE ;; event=2027 SAG Awards | Will One Battle After Another win the 2027 DGA Award?
Will Callum Turner be cast as James Bond before Jan 1, 2028? ;; ticker=KXBONDCAST-28JAN01-CTUR | Will Callum Turner be cast as the James Bond villain by December 31, 2027?
Will Mexico win Miss Universe? ;; ticker=KXMISSU-27-MEX ;; event=Miss Universe 2027 | Will Mexico win Miss World 2027?
Will Kendrick Lamar win Best Rap Album? ;; ticker=KXGRAMRAPALB-70-KLAM ;; event=Grammys 2028 | Kendrick Lamar to win Best Rap Performance at the 70th Annual Grammy Awards?
Will Project Hail Mary win Best Visual Effects at the Oscars? ;; ticker=KXOSCARVFX-27-PROJ ;; event=2027 Oscars | Will Project Hail Mary win the 2027 Oscar for Best Sound?
Will One Direction reunite before Jan 1, 2028? ;; ticker=KX1D-28JAN01 | One Direction disbands by December 31, 2027?
Will Selena Gomez and Benny Blanco have a child before Jan 1, 2028? ;; ticker=KXSELENABENNY-28JAN01 | Selena Gomez announces pregnancy by December 31, 2027?
Will Katy Perry and Justin Trudeau get engaged before Jan 1, 2028? ;; ticker=KXKATYTRU-28JAN01 | Katy Perry and Justin Trudeau married by December 31, 2027?
Will Squid Game USA premiere before Jan 1, 2029? ;; ticker=KXSQUIDUSA-29JAN01 | Squid Game USA trailer by December 31, 2028?
Will Elden Ring win a BAFTA Games Award for Best Game? ;; ticker=KXBAFTAGAME-27-ELD ;; event=2027 BAFTA Games Awards | Elden Ring to win Game of the Year at The Game Awards 2027?
Will Kai Cenat reach 25 million Twitch followers before Jul 1, 2027? ;; ticker=KXKAI25M-27JUL01 | Kai Cenat hits 25M subscribers on YouTube by June 30, 2027?
Will Dune 4 be released in theaters before Jan 1, 2030? ;; ticker=KXDUNE4-30JAN01 | Dune 4 released on streaming by December 31, 2029?
Will Rihanna drop an album before Jan 1, 2028? ;; ticker=KXRIHALBUM-28JAN01 | Will Rihanna announce an album by December 31, 2027?
Will Justin Bieber and Hailey Bieber get divorced before Jan 1, 2028? ;; ticker=KXBIEBER-28JAN01 | Hailey Bieber files for divorce from Justin Bieber by December 31, 2027?
Will Taylor Swift be pregnant before Jan 1, 2028? ;; ticker=KXSWIFTPREG-28JAN01 | Taylor Swift announces she is pregnant by December 31, 2027?
Will Shrek 5 be the highest grossing movie of 2027? ;; ticker=KXTOPMOVIE-27-SHR | Will Shrek 5 be the highest grossing animated movie of 2027?
Will Adolescence win a BAFTA TV Award in 2027? ;; ticker=KXBAFTATV-27-ADO | Will Adolescence win a BAFTA Film Award in 2027?
Will General Hospital win a Daytime Emmy in 2027? ;; ticker=KXDAYEMMY-27-GEN | Will General Hospital win a Primetime Emmy in 2027?
Will GTA VI be released before Dec 1, 2027? ;; ticker=KXGTA6-27DEC01 | Will GTA Online be released by November 30, 2027?
Will GTA VI win Game of the Year at The Game Awards 2027? ;; ticker=KXGOTY-27-GTA | Will GTA VI win Game of the Year at the 2027 Golden Joystick Awards?
Will Huda be eliminated from Big Brother Season 29? ;; ticker=KXBB-29-HUD | Will Huda win Big Brother Season 29?
Will Diddy be released from prison before Jan 1, 2028? ;; ticker=KXDIDDYOUT-28JAN01 | Diddy pardoned by December 31, 2027?
Will Rihanna have a baby before Jan 1, 2028? ;; ticker=KXRIHBABY-28JAN01 | Rihanna adopts by December 31, 2027?
Will Drake have the most monthly listeners on Spotify on Jul 31, 2027? ;; ticker=KXSPOTIFYML-27JUL31-DRA | Will Drake be the most streamed artist on Spotify on July 31, 2027?
Will Golden top the Billboard Hot 100 for the week of Jul 10, 2027? ;; ticker=KXHOT100-27JUL10-GOL | Will Golden top the Billboard Global 200 for the week of July 10, 2027?
Will The Odyssey's opening weekend box office be above $100 million? ;; ticker=KXODYSSEY-T100 | Will The Odyssey's box office be above $100 million?
Will "Sonic 4" have a Rotten Tomatoes score above 85? ;; ticker=KXRT-SONIC4-85 | Will "Sonic 4" have a Popcornmeter score above 85?
Will Zendaya and Tom Holland marry before Jan 1, 2028? ;; ticker=KXZENTOM-28JAN01 | Zendaya and Tom Holland break up by December 31, 2027?
Will Anora win the Palme d'Or? ;; ticker=KXPALME-27-ANO ;; event=2027 Cannes Film Festival: Palme d'Or | Will Anora win the Golden Lion at the 2027 Venice Film Festival?
Will Severance be renewed before Jan 1, 2028? ;; ticker=KXSEVRENEW-28JAN01 | Will Severance be cancelled by December 31, 2027?
`;

const pairs = (table: string): (readonly [TrapSide, TrapSide])[] =>
  readTable(table).map(({ a, b }) => [a, b] as const);

/** Films, awards, music, shows, games and celebrities, one pair a line as in {@link readTable}. */
export const WORDINGS_OF_CULTURE: TopicPairs = {
  topic: 'wordings of culture',
  twins: pairs(TWINS),
  opposites: [],
  forReview: pairs(FOR_REVIEW),
  lookAlikes: pairs(LOOK_ALIKES),
};

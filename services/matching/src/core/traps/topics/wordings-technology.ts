import { readTable } from '../tables/read-table.js';
import { LOOK_ALIKES } from './wordings-technology-2.js';
import type { TopicPairs } from './topic-pairs.js';

/** One contract in the words of two venues, to be verified. Fields as in {@link readTable}. */
const TWINS = `
Will OpenAI release GPT-6 before Jul 1, 2027? ;; ticker=KXGPT6-27JUL01 | GPT-6 released by June 30, 2027?
Will xAI open source Grok 4 before Jul 1, 2027? ;; ticker=KXGROKOPEN-27JUL01 | Grok 4 open-sourced by June 30, 2027?
Will OpenAI release an open-weight model before Oct 1, 2027? ;; ticker=KXOAIOPEN-27OCT01 | New OpenAI open-weights model by September 30, 2027?
Will the ARC-AGI-3 Grand Prize be claimed before Jan 1, 2029? ;; ticker=KXARCAGI-29JAN01 | ARC-AGI-3 grand prize won before 2029?
Will OpenAI achieve AGI before Jan 1, 2029? ;; ticker=KXOAIAGI-29JAN01 | OpenAI reaches artificial general intelligence by December 31, 2028?
Will OpenAI announce that it has achieved AGI before Jan 1, 2028? ;; ticker=KXAGIANN-28JAN01 | OpenAI announces it has achieved AGI before 2028?
Will ChatGPT reach 2 billion weekly active users before Jan 1, 2028? ;; ticker=KXGPTWAU-28JAN01 | ChatGPT hits 2B weekly users by December 31, 2027?
Will Alexandr Wang leave Meta before Jul 1, 2027? ;; ticker=KXWANGMETA-27JUL01 | Alexandr Wang departs Meta by June 30, 2027?
Will Yann LeCun win the 2027 Turing Award? ;; ticker=KXTURING-27-YLEC | Who will win the 2027 Turing Award? ;; outcome=Yann LeCun
Will Perplexity be acquired before Jan 1, 2028? ;; ticker=KXPPLX-28JAN01 | Perplexity acquisition by December 31, 2027?
Will xAI and Tesla merge before Jan 1, 2028? ;; ticker=KXXAITSLA-28JAN01 | Tesla-xAI merger by December 31, 2027?
Will Tesla start selling Optimus before Jan 1, 2028? ;; ticker=KXOPTIMUS-28JAN01 | Tesla Optimus goes on sale by December 31, 2027?
Will Tesla unveil the new Roadster before Oct 1, 2027? ;; ticker=KXROADSTER-27OCT01 | Tesla Roadster unveiled by September 30, 2027?
Will Tesla deliver more than 450000 vehicles in Q2 2027? ;; ticker=KXTSLADEL-27Q2-T450000 | Tesla deliveries above 450k in Q2 2027?
Will Tesla begin production of the Cybercab before Jul 1, 2027? ;; ticker=KXCYBERCAB-27JUL01 | Tesla starts Cybercab production by June 30, 2027?
Will the NHTSA order a Tesla recall before Jul 1, 2027? ;; ticker=KXTSLARECALL-27JUL01 | Tesla recall ordered by National Highway Traffic Safety Administration by June 30, 2027?
Will ChatGPT be the #1 free app on the Apple App Store on Jul 10, 2027? ;; ticker=KXAPPRANKFREE-27JUL10-CHA | #1 Free App in the US Apple App Store on July 10, 2027? ;; outcome=ChatGPT
Will Minecraft be the #1 paid app on the App Store on Aug 3, 2027? ;; ticker=KXAPPPAID-27AUG03-MIN | Which will be the #1 Paid App in the Apple App Store on August 3, 2027? ;; outcome=Minecraft
Will TikTok be banned in the US before Jul 1, 2027? ;; ticker=KXTIKTOKBAN-27JUL01 | TikTok ban in the United States by June 30, 2027?
Will X launch X Money before Jul 1, 2027? ;; ticker=KXXMONEY-27JUL01 | X Money launched by June 30, 2027?
Will Adam Mosseri leave head of Instagram before Jan 1, 2028? ;; ticker=KXMOSSERI-28JAN01 | Adam Mosseri out as Instagram head by December 31, 2027?
Will the DOJ drop its antitrust lawsuit against Apple before Jan 1, 2028? ;; ticker=KXDOJAPPLE-28JAN01 | Justice Department drops Apple antitrust case by December 31, 2027?
Will the European Union fine Google under the Digital Markets Act before Jan 1, 2028? ;; ticker=KXDMAGOOG-28JAN01 | Google hit with EU fine under the DMA by December 31, 2027?
Will Section 230 be repealed before Jan 1, 2029? ;; ticker=KX230-29JAN01 | Section 230 repeal before 2029?
Will Intel spin off its foundry business before Jan 1, 2028? ;; ticker=KXINTCFAB-28JAN01 | Intel foundry spinoff by December 31, 2027?
Will TSMC begin 2nm production in Arizona before Jan 1, 2029? ;; ticker=KXTSMCAZ-29JAN01 | TSMC starts 2nm chip production in Arizona by December 31, 2028?
Will Apple release a foldable iPhone before Jan 1, 2028? ;; ticker=KXIPHONEFOLD-28JAN01 | iPhone Fold released by December 31, 2027?
Will Apple unveil smart glasses before Jul 1, 2027? ;; ticker=KXAPPLEGLASS-27JUL01 | Apple smart glasses revealed by June 30, 2027?
Will Apple discontinue the Vision Pro before Jan 1, 2028? ;; ticker=KXVISIONPRO-28JAN01 | Apple Vision Pro discontinued by December 31, 2027?
Will John Ternus be the next CEO of Apple? ;; ticker=KXAPPLECEO-30-JTER | Next Apple CEO? ;; outcome=John Ternus
Will a quantum computer factor RSA-2048 before Jan 1, 2030? ;; ticker=KXRSA-30JAN01 | RSA-2048 factored by a quantum computer before 2030?
Will there be a major AWS outage before Jul 1, 2027? ;; ticker=KXAWS-27JUL01 | Major Amazon Web Services outage by June 30, 2027?
Will SpaceX launch Starship Flight 14 before May 1, 2027? ;; ticker=KXSTARSHIP14-27MAY01 | Starship Flight Test 14 launches by April 30, 2027?
Will SpaceX launch Starship to Mars before Jan 1, 2029? ;; ticker=KXMARS-29JAN01 | SpaceX Starship launches to Mars by December 31, 2028?
Will NASA land astronauts on the Moon before Jan 1, 2029? ;; ticker=KXMOON-29JAN01 | NASA crewed moon landing before 2029?
Will SpaceX complete more than 15 launches in July 2027? ;; ticker=KXSPACEXJUL-27JUL-T15 | How many SpaceX launches in July 2027? ;; outcome=16 or more
Will Jared Isaacman leave NASA Administrator before Jan 1, 2028? ;; ticker=KXNASAOUT-28JAN01 | Jared Isaacman out as NASA chief by December 31, 2027?
Will the US government confirm that aliens exist before Jan 1, 2028? ;; ticker=KXALIENS-28JAN01 | US confirms existence of aliens by December 31, 2027?
Will T Coronae Borealis go nova before Jan 1, 2028? ;; ticker=KXTCRB-28JAN01 | T CrB nova by December 31, 2027?
Will there be a G5 geomagnetic storm before Jul 1, 2027? ;; ticker=KXG5-27JUL01 | G5 solar storm by June 30, 2027?
Will there be an X10 solar flare before Jul 1, 2027? ;; ticker=KXFLARE-27JUL01 | X10+ solar flare by June 30, 2027?
Will the James Webb Space Telescope be hit by a meteoroid before 2028? ;; ticker=KXJWST-28 | JWST struck by meteoroid before 2028?
Will the FAA certify the Boeing 737 MAX 10 before Jan 1, 2028? ;; ticker=KXMAX10-28JAN01 | Boeing 737 MAX 10 gets FAA certification by December 31, 2027?
Will TSA screen more than 3000000 passengers on Jul 4, 2027? ;; ticker=KXTSA-27JUL04-T3000000 | TSA passengers over 3 million on July 4, 2027?
Will United and JetBlue announce a merger before Jan 1, 2028? ;; ticker=KXUALJBLU-28JAN01 | United-JetBlue merger announced by December 31, 2027?
Will MH370 be found before Jan 1, 2028? ;; ticker=KXMH370-28JAN01 | Wreckage of MH370 located by December 31, 2027?
Will Boom's Overture make its first flight before Jan 1, 2029? ;; ticker=KXOVERTURE-29JAN01 | Boom Overture first flight by December 31, 2028?
Will the Palisades nuclear plant restart before Jul 1, 2027? ;; ticker=KXPALISADES-27JUL01 | Palisades nuclear power plant back online by June 30, 2027?
Will the NRC approve a construction permit for TerraPower before Jul 1, 2027? ;; ticker=KXTERRAPOWER-27JUL01 | TerraPower gets NRC construction permit by June 30, 2027?
Will SPARC achieve net energy before Jan 1, 2029? ;; ticker=KXSPARC-29JAN01 | Commonwealth Fusion's SPARC reaches net energy gain by December 31, 2028?
Will Oklo's Aurora reactor reach criticality before Jan 1, 2028? ;; ticker=KXOKLO-28JAN01 | Oklo Aurora reactor achieves criticality by December 31, 2027?
Will a room-temperature superconductor be discovered before Jan 1, 2030? ;; ticker=KXLK99-30JAN01 | Room temperature superconductor discovery before 2030?
Will the Strategic Petroleum Reserve exceed 450 million barrels before Jan 1, 2028? ;; ticker=KXSPR-28JAN01-450 | SPR above 450M barrels by December 31, 2027?
Will the FDA approve orforglipron before Jul 1, 2027? ;; ticker=KXORFO-27JUL01 | Orforglipron receives FDA approval by June 30, 2027?
Will the FDA approve MDMA-assisted therapy before Jan 1, 2029? ;; ticker=KXMDMA-29JAN01 | FDA approval of MDMA therapy before 2029?
Will the FDA approve a CRISPR treatment for HIV before Jan 1, 2030? ;; ticker=KXCRISPRHIV-30JAN01 | CRISPR HIV treatment approved by Food and Drug Administration by December 31, 2029?
Will the WHO declare an H5N1 pandemic before Jan 1, 2028? ;; ticker=KXH5N1-28JAN01 | Bird flu pandemic declared by WHO by December 31, 2027?
Will the WHO declare a public health emergency of international concern for Marburg before Jul 1, 2027? ;; ticker=KXPHEIC-27JUL01-MAR | WHO declares Marburg a PHEIC by June 30, 2027?
Will the US lose its measles elimination status before Jan 1, 2028? ;; ticker=KXMEASLESELIM-28JAN01 | US loses measles-free status by December 31, 2027?
Will Neuralink implant at least 100 people before Jan 1, 2028? ;; ticker=KXNEURALINK-28JAN01-100 | 100+ Neuralink implants by December 31, 2027?
Will Medicare cover GLP-1 drugs for weight loss before Jul 1, 2027? ;; ticker=KXGLP1-27JUL01 | Medicare coverage of GLP-1 weight loss drugs by June 30, 2027?
Will polio be eradicated before Jan 1, 2030? ;; ticker=KXPOLIO-30JAN01 | Polio eradication by December 31, 2029?
Will Pfizer acquire Metsera before Jul 1, 2027? ;; ticker=KXMETSERA-27JUL01 | Pfizer buys Metsera by June 30, 2027?
Will RFK Jr. leave Secretary of Health and Human Services before Jan 1, 2028? ;; ticker=KXRFKOUT-28JAN01 | Robert F. Kennedy Jr. out as HHS Secretary by December 31, 2027?
Will the high temp in Chicago be 85-86° on Jul 3, 2027? ;; ticker=KXHIGHCHI-27JUL03-B85.5 ;; rules=National Weather Service Chicago Midway degrees Fahrenheit | Highest temperature in Chicago on July 3? ;; outcome=85-86°F ;; close=2027-07-03 ;; rules=National Weather Service Chicago Midway
Will it rain in New York City on Jul 4, 2027? ;; ticker=KXRAINNYC-27JUL04 | Rain in NYC on July 4, 2027?
Will a Category 5 hurricane form in the Atlantic before Dec 1, 2027? ;; ticker=KXCAT5-27DEC01 | Cat 5 Atlantic hurricane by November 30, 2027?
Will a hurricane make landfall in Florida before Dec 1, 2027? ;; ticker=KXHURFL-27DEC01 | Hurricane landfall in Florida by November 30, 2027?
Will there be more than 17 named storms in the 2027 Atlantic hurricane season? ;; ticker=KXNAMED-27-T17 | 18 or more named storms during the 2027 Atlantic hurricane season?
Will a named storm form before Jun 1, 2027? ;; ticker=KXNAMEDSTORM-27JUN01 | Named storm forms by May 31, 2027?
Will there be more than 250 tornadoes in the US in May 2027? ;; ticker=KXTORNADO-27MAY-250 | Over 250 US tornadoes in May 2027?
Will there be an EF5 tornado in the US before Jan 1, 2028? ;; ticker=KXEF5-28JAN01 | EF5 tornado touches down in the US by December 31, 2027?
Will Arctic sea ice minimum extent be below 4 million square kilometers in 2027? ;; ticker=KXARCTIC-27-T4 | Arctic sea ice minimum under 4M sq km in 2027?
Will NOAA declare El Niño before Sep 1, 2027? ;; ticker=KXELNINO-27SEP01 | El Nino declared by NOAA by August 31, 2027?
Will there be a magnitude 8.0 or higher earthquake before Jul 1, 2027? ;; ticker=KXQUAKE-27JUL01-8 | 8.0+ magnitude earthquake by June 30, 2027?
Will a 7.0+ earthquake hit California before Jan 1, 2028? ;; ticker=KXQUAKECA-28JAN01 | Magnitude 7.0 or above earthquake strikes California by December 31, 2027?
Will Mount Fuji erupt before Jan 1, 2028? ;; ticker=KXFUJI-28JAN01 | Mt. Fuji eruption by December 31, 2027?
Will there be a VEI 6 volcanic eruption before Jan 1, 2030? ;; ticker=KXVEI6-30JAN01 | Volcano erupts with VEI 6 by December 31, 2029?
Will a wildfire burn more than 100000 acres in California before Nov 1, 2027? ;; ticker=KXFIRECA-27NOV01 | California wildfire over 100k acres by October 31, 2027?
Will the AQI in Los Angeles exceed 200 before Oct 1, 2027? ;; ticker=KXAQILA-27OCT01 | Los Angeles air quality index above 200 by September 30, 2027?
Will John Pendry win the 2027 Nobel Prize in Physics? ;; ticker=KXNOBELPHYS-27-JPEN | Nobel Physics Prize 2027 winner? ;; outcome=John Pendry
Will Karl Deisseroth win the 2027 Nobel Prize in Physiology or Medicine? ;; ticker=KXNOBELMED-27-KDEI | Who will win the Nobel Prize in Medicine in 2027? ;; outcome=Karl Deisseroth
Will the Riemann Hypothesis be proven before Jan 1, 2030? ;; ticker=KXRIEMANN-30JAN01 | Riemann hypothesis proof before 2030?
Will the Navier-Stokes problem be solved before Jan 1, 2030? ;; ticker=KXNAVIER-30JAN01 | Navier–Stokes Millennium Problem solved by December 31, 2029?
Will Punxsutawney Phil see his shadow in 2028? ;; ticker=KXPHIL-28 | Groundhog Day 2028: Punxsutawney Phil sees his shadow?
Will a new dwarf planet be discovered before Jan 1, 2029? ;; ticker=KXPLANET9-29JAN01 | New dwarf planet discovery by December 31, 2028?
Will the oldest living person die before Jul 1, 2027? ;; ticker=KXOLDEST-27JUL01 | World's oldest person dies by June 30, 2027?
Will Elon Musk be the world's first trillionaire before Jan 1, 2028? ;; ticker=KXTRILLION-28JAN01 | Elon Musk becomes first trillionaire by December 31, 2027?
Will Pavel Durov be extradited before Jan 1, 2028? ;; ticker=KXDUROV-28JAN01 | Pavel Durov extradition by December 31, 2027?
Will the EPA repeal the endangerment finding before Jan 1, 2028? ;; ticker=KXENDANGER-28JAN01 | EPA rescinds endangerment finding by December 31, 2027?
Will Nvidia release its Rubin GPU before Jan 1, 2028? ;; ticker=KXRUBIN-28JAN01 | Nvidia Rubin GPUs released by December 31, 2027?
Will Amazon's Alexa+ become available in Germany before Jul 1, 2027? ;; ticker=KXALEXA-27JUL01-DE | Amazon Alexa+ available in Germany by June 30, 2027?
Will Google shut down Stadia's successor before Jan 1, 2028? ;; ticker=KXSTADIA-28JAN01 | Google shuts down Stadia successor by December 31, 2027?
Will Mark Zuckerberg testify in the social media addiction trial before Jul 1, 2027? ;; ticker=KXZUCKTEST-27JUL01 | Zuckerberg testifies at social media addiction trial by June 30, 2027?
Will Reddit ban AI training bots before Jan 1, 2028? ;; ticker=KXREDDIT-28JAN01 | Reddit prohibits AI training bots by December 31, 2027?
Will Discord suffer a data breach before Jul 1, 2027? ;; ticker=KXDISCORD-27JUL01 | Discord data breach by June 30, 2027?
Will Kai Cenat reach 25 million Twitch followers before Jan 1, 2028? ;; ticker=KXCENAT-28JAN01-25 | Kai Cenat hits 25M followers on Twitch by December 31, 2027?
Will the NASA Dragonfly mission launch before Jan 1, 2029? ;; ticker=KXDRAGONFLY-29JAN01 | NASA launches Dragonfly by December 31, 2028?
Will the ISS be deorbited before Jan 1, 2031? ;; ticker=KXISSDEORBIT-31JAN01 | International Space Station deorbit before 2031?
Will Falcon 9 be grounded by the FAA before Jul 1, 2027? ;; ticker=KXF9GROUND-27JUL01 | FAA grounds Falcon 9 by June 30, 2027?
Will an interstellar object be discovered before Jan 1, 2028? ;; ticker=KXINTERSTELLAR-28JAN01 | New interstellar object discovered by December 31, 2027?
Will a US airline go bankrupt before Jan 1, 2028? ;; ticker=KXAIRBK-28JAN01 | US airline bankruptcy by December 31, 2027?
Will Archer Aviation begin commercial flights before Jan 1, 2028? ;; ticker=KXARCHER-28JAN01 | Archer Aviation starts commercial flights by December 31, 2027?
Will the Vogtle plant go offline before Jan 1, 2028? ;; ticker=KXVOGTLE-28JAN01 | Plant Vogtle offline by December 31, 2027?
Will Sizewell C be cancelled before Jan 1, 2029? ;; ticker=KXSIZEWELL-29JAN01 | Sizewell C cancellation by December 31, 2028?
Will the FDA ban red dye 40 before Jan 1, 2028? ;; ticker=KXRED40-28JAN01 | Red Dye 40 banned by FDA by December 31, 2027?
Will the CDC remove the COVID vaccine from the childhood schedule before Jul 1, 2027? ;; ticker=KXCDCCOVID-27JUL01 | CDC removes Covid-19 vaccine from childhood immunization schedule by June 30, 2027?
Will bird flu be detected in cattle in Canada before Jan 1, 2028? ;; ticker=KXBIRDCAN-28JAN01 | H5N1 detected in Canadian cattle by December 31, 2027?
Will Gavin Newsom declare a state of emergency over bird flu before Jul 1, 2027? ;; ticker=KXNEWSOMEM-27JUL01 | Newsom declares bird flu state of emergency by June 30, 2027?
Will a cholera outbreak be declared in Gaza before Jan 1, 2028? ;; ticker=KXCHOLERA-28JAN01 | Gaza cholera outbreak declared by December 31, 2027?
Will there be a tsunami warning in Hawaii before Jul 1, 2027? ;; ticker=KXTSUNAMI-27JUL01 | Hawaii tsunami warning issued by June 30, 2027?
Will a tropical storm form in the Gulf of America before Jul 1, 2027? ;; ticker=KXTSGULF-27JUL01 | Tropical storm forms in the Gulf of Mexico by June 30, 2027?
Will California declare a drought emergency before Jan 1, 2028? ;; ticker=KXCADROUGHT-28JAN01 | Drought emergency declared in California by December 31, 2027?
Will a magnitude 9.0 earthquake strike Japan before Jan 1, 2030? ;; ticker=KXJPQUAKE-30JAN01 | 9.0 quake in Japan by December 31, 2029?
Will Demis Hassabis win the 2027 Nobel Prize in Physiology or Medicine? ;; ticker=KXNOBELMED-27-DHAS | Demis Hassabis wins 2027 Nobel Prize in Medicine?
Will the collapse of the AMOC be announced before Jan 1, 2030? ;; ticker=KXAMOC-30JAN01 | AMOC collapse announced by December 31, 2029?
Will a thylacine be cloned before Jan 1, 2032? ;; ticker=KXTHYL-32JAN01 | Tasmanian tiger cloned by December 31, 2031?
`;

/** One contract, but something that is no vocabulary leaves it to a person. */
const FOR_REVIEW = `
Will Colossal revive the woolly mammoth before Jan 1, 2030? ;; ticker=KXMAMMOTH-30JAN01 | Colossal brings back woolly mammoth by December 31, 2029?
Will July 2027 be the hottest July on record? ;; ticker=KXHOTJUL-27JUL | Hottest July ever in 2027?
Will an Ebola case be confirmed in the US before Jan 1, 2028? ;; ticker=KXEBOLA-28JAN01 | Ebola case in the US by December 31, 2027?
Will Germany restart a nuclear reactor before Jan 1, 2030? ;; ticker=KXGERNUKE-30JAN01 | Germany brings nuclear reactor back online by December 31, 2029?
Will Sam Altman leave CEO of OpenAI before Jan 1, 2028? ;; ticker=KXALTMAN-28JAN01 | Sam Altman ousted as OpenAI CEO by December 31, 2027?
Will an AI win a gold medal at the 2027 International Mathematical Olympiad? ;; ticker=KXAIIMO-27 | AI wins IMO gold in 2027?
Will DeepSeek release V4 before May 1, 2027? ;; ticker=KXDEEPSEEK-27MAY01 | DeepSeek V4 launch by April 30, 2027?
Will an AI model score at least 60% on FrontierMath before Jan 1, 2028? ;; ticker=KXFRONTIERMATH-28JAN01-60 | AI model scoring ≥60% on FrontierMath benchmark by December 31, 2027?
Will an AI model score above 70% on Humanity's Last Exam before Jan 1, 2028? ;; ticker=KXHLE-28JAN01-T70 | Any AI gets over 70% on HLE by December 31, 2027?
Will ads launch in ChatGPT before Jul 1, 2027? ;; ticker=KXGPTADS-27JUL01 | ChatGPT ads rolled out by June 30, 2027?
Will OpenAI reach a valuation of at least $1 trillion before Jan 1, 2028? ;; ticker=KXOAIVAL-28JAN01-1T | OpenAI valued at $1T or more by December 31, 2027?
Will Anthropic raise a new funding round before Jul 1, 2027? ;; ticker=KXANTHRAISE-27JUL01 | Anthropic closes new fundraising round by June 30, 2027?
Will OpenAI launch a consumer hardware device before Jan 1, 2028? ;; ticker=KXOAIHW-28JAN01 | OpenAI hardware device released by December 31, 2027?
Will The New York Times and OpenAI settle their lawsuit before Jul 1, 2027? ;; ticker=KXNYTOAI-27JUL01 | NYT v. OpenAI settlement by June 30, 2027?
Will Congress enact a moratorium on state AI laws before Jan 1, 2028? ;; ticker=KXAIMORATORIUM-28JAN01 | State AI regulation moratorium enacted by December 31, 2027?
Will Apple launch a Gemini-powered Siri before May 1, 2027? ;; ticker=KXSIRI-27MAY01 | Apple releases Siri powered by Gemini by April 30, 2027?
Will Tesla launch a robotaxi service in Miami before Jul 1, 2027? ;; ticker=KXTSLAROBO-27JUL01-MIA | Tesla robotaxis live in Miami by June 30, 2027?
Will Tesla release unsupervised Full Self-Driving before Jul 1, 2027? ;; ticker=KXFSD-27JUL01 | Tesla launches unsupervised FSD by June 30, 2027?
Will Tesla produce above 500000 vehicles in Q3 2027? ;; ticker=KXTSLAPROD-27Q3-T500000 | Will Tesla production top 500k cars in Q3 2027?
Will Waymo operate in at least 20 cities before Jan 1, 2028? ;; ticker=KXWAYMOCITIES-28JAN01-20 | Waymo available in 20+ cities by December 31, 2027?
Will Roblox be banned in Turkey before Jan 1, 2028? ;; ticker=KXROBLOXBAN-28JAN01-TUR | Turkey blocks Roblox by December 31, 2027?
Will Bluesky reach 50 million users before Jan 1, 2028? ;; ticker=KXBSKY-28JAN01-50 | Bluesky surpasses 50M users by December 31, 2027?
Will MrBeast reach 500 million YouTube subscribers before Jul 1, 2027? ;; ticker=KXMRBEAST-27JUL01-500 | MrBeast hits 500M subs on YouTube by June 30, 2027?
Will Meta charge a fee for WhatsApp before Jan 1, 2028? ;; ticker=KXWHATSAPP-28JAN01 | WhatsApp subscription fee introduced by December 31, 2027?
Will Google be ordered to sell Chrome before Jan 1, 2028? ;; ticker=KXCHROME-28JAN01 | Google forced to divest Chrome by December 31, 2027?
Will the FTC win its antitrust case against Amazon before Jul 1, 2027? ;; ticker=KXFTCAMZN-27JUL01 | FTC wins Amazon antitrust trial by June 30, 2027?
Will Microsoft announce Windows 12 before Jan 1, 2028? ;; ticker=KXWIN12-28JAN01 | Windows 12 announced by December 31, 2027?
Will Sony announce the PlayStation 6 before Jan 1, 2028? ;; ticker=KXPS6-28JAN01 | PS6 announced by December 31, 2027?
Will Valve release the Steam Machine before Apr 1, 2027? ;; ticker=KXSTEAMMACHINE-27APR01 | Steam Machine launches by March 31, 2027?
Will Samsung release a tri-fold phone in the US before Jul 1, 2027? ;; ticker=KXTRIFOLD-27JUL01 | Samsung trifold smartphone launch in the US by June 30, 2027?
Will OpenAI suffer a data breach before Jan 1, 2028? ;; ticker=KXOAIBREACH-28JAN01 | OpenAI hacked by December 31, 2027?
Will Blue Origin launch New Glenn before Apr 1, 2027? ;; ticker=KXNEWGLENN-27APR01 | New Glenn launch by March 31, 2027?
Will China land a person on the Moon before Jan 1, 2031? ;; ticker=KXCHINAMOON-31JAN01 | Chinese crewed lunar landing by December 31, 2030?
Will Starliner dock with the International Space Station before Jan 1, 2028? ;; ticker=KXSTARLINER-28JAN01 | Boeing Starliner docks to ISS by December 31, 2027?
Will Rocket Lab launch Neutron before Jul 1, 2027? ;; ticker=KXNEUTRON-27JUL01 | Rocket Lab Neutron maiden launch by June 30, 2027?
Will NASA announce evidence of life on Mars before Jan 1, 2029? ;; ticker=KXMARSLIFE-29JAN01 | NASA announces discovery of life on Mars by December 31, 2028?
Will India launch Gaganyaan before Jan 1, 2028? ;; ticker=KXGAGANYAAN-28JAN01 | ISRO launches Gaganyaan by December 31, 2027?
Will Amazon have more than 1000 Kuiper satellites in orbit before Jul 1, 2027? ;; ticker=KXKUIPER-27JUL01-T1000 | Over 1,000 Amazon Kuiper satellites in orbit by June 30, 2027?
Will there be a fatal commercial plane crash in the US before Jul 1, 2027? ;; ticker=KXPLANECRASH-27JUL01 | Fatal commercial airliner crash in the United States by June 30, 2027?
Will Spirit Airlines cease operations before Jul 1, 2027? ;; ticker=KXSPIRIT-27JUL01 | Spirit Airlines shuts down by June 30, 2027?
Will ERCOT order rolling blackouts before Mar 1, 2028? ;; ticker=KXERCOT-28MAR01 | Rolling blackouts in Texas ordered by ERCOT by February 29, 2028?
Will there be more than 3000 measles cases in the US in 2027? ;; ticker=KXMEASLES-27-T3000 | US measles cases above 3,000 in 2027?
Will the CDC stop recommending the hepatitis B vaccine for newborns before Jul 1, 2027? ;; ticker=KXHEPB-27JUL01 | CDC ends newborn Hep B vaccine recommendation by June 30, 2027?
Will a human case of New World screwworm be confirmed in Texas before Jul 1, 2027? ;; ticker=KXSCREWWORM-27JUL01 | New World screwworm human case in Texas by June 30, 2027?
Will Utah's fluoride ban be overturned before Jan 1, 2028? ;; ticker=KXFLUORIDE-28JAN01 | Utah fluoride ban struck down by December 31, 2027?
Will the minimum temperature in Denver be above 30° on Jan 5, 2028? ;; ticker=KXLOWDEN-28JAN05-T30 ;; rules=National Weather Service Denver degrees Fahrenheit | Lowest temperature in Denver on January 5? ;; outcome=31°F or higher ;; close=2028-01-05 ;; rules=National Weather Service Denver
Will it rain more than 5 inches in Seattle in November 2027? ;; ticker=KXRAINSEA-27NOV-5 | Seattle rainfall over 5 inches in November 2027?
Will it snow in NYC on Dec 25, 2027? ;; ticker=KXSNOWNYC-27DEC25 | Snow in New York City on Christmas 2027?
Will Boston get more than 10 inches of snow in January 2028? ;; ticker=KXSNOWBOS-28JAN-10 | Boston snowfall above 10 inches in January 2028?
Will a major hurricane hit Tampa before Dec 1, 2027? ;; ticker=KXHURTAMPA-27DEC01 | Major hurricane strikes Tampa by November 30, 2027?
Will Death Valley reach 130 degrees in 2027? ;; ticker=KXDEATHV-27 | Death Valley hits 130°F in 2027?
Will Lake Mead fall below 1040 feet before Oct 1, 2027? ;; ticker=KXMEAD-27OCT01 | Lake Mead drops under 1,040 ft by September 30, 2027?
Will Hong Wang win the 2030 Fields Medal? ;; ticker=KXFIELDS-30-HWAN | Hong Wang awarded Fields Medal in 2030?
Will Starlink launch in India before Jul 1, 2027? ;; ticker=KXSTARLINKIN-27JUL01 | Starlink service available in India by June 30, 2027?
Will Grok be banned in Indonesia before Jul 1, 2027? ;; ticker=KXGROKBAN-27JUL01 | Indonesia bans Grok by June 30, 2027?
Will the Doomsday Clock be set at 80 seconds to midnight in 2028? ;; ticker=KXDOOM-28-80 | Doomsday Clock 2028? ;; outcome=80 seconds to midnight
Will Taiwan's TSMC be the largest company in Asia by market cap on Dec 31, 2027? ;; ticker=KXASIACAP-27DEC31-TSM | Largest company in Asia by market capitalization on December 31, 2027? ;; outcome=TSMC
Will OpenAI restructure into a for-profit company before Jul 1, 2027? ;; ticker=KXOAIPROFIT-27JUL01 | OpenAI converts to for-profit by June 30, 2027?
Will Apple remove the Lightning port from every iPhone before Jan 1, 2028? ;; ticker=KXLIGHTNING-28JAN01 | Apple removes Lightning port from all iPhones by December 31, 2027?
Will Meta lay off at least 10% of its employees before Jul 1, 2027? ;; ticker=KXMETALAYOFF-27JUL01-10 | Meta layoffs of 10% or more by June 30, 2027?
Will a cyberattack shut down a US airport before Jul 1, 2027? ;; ticker=KXCYBERAIR-27JUL01 | US airport closed by cyber attack by June 30, 2027?
Will Haven-1 launch before Jul 1, 2027? ;; ticker=KXHAVEN-27JUL01 | Vast's Haven-1 space station launched by June 30, 2027?
Will Hayabusa2 rendezvous with asteroid 1998 KY26 before Jan 1, 2032? ;; ticker=KXHAYABUSA-32JAN01 | Hayabusa2 reaches asteroid 1998 KY26 by December 31, 2031?
Will Japan restart the Kashiwazaki-Kariwa reactor before Jul 1, 2027? ;; ticker=KXKASHI-27JUL01 | Kashiwazaki-Kariwa nuclear reactor restarted by June 30, 2027?
Will Form Energy open a battery plant in West Virginia before Jan 1, 2028? ;; ticker=KXFORM-28JAN01 | Form Energy battery factory in West Virginia opens by December 31, 2027?
Will Eli Lilly's retatrutide receive FDA approval before Jan 1, 2028? ;; ticker=KXRETA-28JAN01 | FDA approves retatrutide by December 31, 2027?
Will Hurricane Arthur be retired before Jun 1, 2028? ;; ticker=KXARTHUR-28JUN01 | Hurricane name Arthur retired by May 31, 2028?
Will Phoenix reach 120 degrees before Sep 1, 2027? ;; ticker=KXPHX-27SEP01 | Phoenix hits 120°F by August 31, 2027?
Will Lake Powell reach minimum power pool before Jan 1, 2028? ;; ticker=KXPOWELL-28JAN01 | Lake Powell falls to minimum power pool by December 31, 2027?
Will SpaceX launch a Falcon Heavy before Jul 1, 2027? ;; ticker=KXFH-27JUL01 | Falcon Heavy liftoff by June 30, 2027?
`;

const pairsOf = (table: string): TopicPairs['twins'] => readTable(table).map(({ a, b }) => [a, b] as const);

/** Models, devices, security, space, aviation, energy, medicine, weather, the earth, science. */
export const TECHNOLOGY_WORDINGS: TopicPairs = {
  topic: 'wordings of technology, science and nature',
  twins: pairsOf(TWINS),
  opposites: [],
  forReview: pairsOf(FOR_REVIEW),
  lookAlikes: pairsOf(LOOK_ALIKES),
};

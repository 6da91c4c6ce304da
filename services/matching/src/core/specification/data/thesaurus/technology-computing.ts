/** Models, labs, benchmarks, companies, devices, applications, security and the rules for them. */
export const COMPUTING = `
proper lm arena: lmarena, chatbot arena, chatbot arena leaderboard, lmarena leaderboard, lmsys, lmsys arena, lmsys chatbot arena, lmsys leaderboard, arena leaderboard, lm arena leaderboard, chatbot arena llm leaderboard
proper humanity's last exam: humanitys last exam, on hle, hle benchmark, hle score
proper frontier math: frontiermath, epoch frontiermath
proper arc agi: arcagi
proper swe bench: swebench
proper gpqa diamond: gpqa
proper terminal bench: terminalbench
proper artificial analysis: artificial analysis intelligence index, artificial analysis index
proper scale ai:
proper stability ai:
proper figure ai:
proper mistral ai: mistral
proper hugging face: huggingface
proper thinking machines lab: thinking machines
proper safe superintelligence:
proper perplexity ai: perplexity
proper windows 12:
proper windows 11:
proper playstation 6: ps6, ps 6, play station 6
proper playstation 5: ps5, ps 5, play station 5
proper nintendo switch 2: switch 2
proper steam machine:
proper steam deck:
proper app store: apple app store, ios app store, iphone app store, us app store, us apple app store, us ios app store, us iphone app store, apple app store in the us, app store in the us
proper google play: google play store, play store, google play app store
proper amazon web services: aws
proper truth social:
proper cash app:
proper discord app: discord
proper threads app: threads
proper instagram threads:
proper intel: intel, intel corp, intel corporation
proper amd: amd, advanced micro devices
proper supermicro: supermicro, super micro computer, super micro
proper new york times: nyt, the new york times
proper warner bros discovery: warner brothers discovery
proper digital services act:
proper digital markets act:
proper section 230: section 230 of the communications decency act
proper kids online safety act: kosa
proper take it down act:
proper starlink internet: starlink, starlink satellite internet
asset tsmc: taiwan semiconductor, taiwan semiconductor manufacturing, taiwan semiconductor manufacturing company
asset asml:
asset broadcom: avgo
asset qualcomm: qcom
asset palantir: pltr
asset micron: micron technology
asset waymo:
asset rivian: rivian automotive
asset lucid motors: lucid group
asset zoox:
asset byd: byd auto
asset cerebras: cerebras systems
asset coreweave:
asset databricks:
asset deepseek: deep seek
asset neuralink:
asset roblox:
asset snapchat:
asset whatsapp: whats app
asset instagram:
asset bluesky: blue sky social
asset linkedin: linked in
asset huawei:
asset bytedance: byte dance
asset smic:
word large language model: llm, llms, large language models
word reasoning model: reasoning models
word open weights: open-weight, open weighted
word open source: open-sources, open-sourced, open-sourcing, opensource, opensourced, opensources
word superintelligence: super intelligence
word context window: context windows, context length
word time horizon: time horizons, task horizon, task length horizon
word benchmark: benchmarks
word chatbot: chatbots, chat bot, ai chatbot, ai chatbots
word deepfake: deepfakes, deep fake, deep fakes
word data center: data centers, data centre, data centres, datacenter, datacenters, datacentre
word state ai laws: state ai law, state ai regulation, state ai regulations, state-level ai laws, state-level ai regulation, state-level ai regulations, ai laws by states, ai regulation by states
word humanoid robot: humanoid robots, humanoids, humanoid
word robot: robots
word robotaxi: robotaxis, robo-taxi, robo-taxis
word full self-driving: fsd, full selfdriving
word self-driving: selfdriving
word driverless: driver-less
word unsupervised: without supervision
word foldable: foldables, folding, fold, foldable phone
word tri-fold: trifold, triple-fold
word phone: phones, smartphone, smartphones, smart phone, smart phones, mobile phone, mobile phones, cell phone, cell phones, cellphone, cellphones
word smart glasses: smartglasses
word headset: headsets
word laptop: laptops
word gpu: gpus
word semiconductor: semiconductors
word quantum computer: quantum computers
word qubit: qubits
word operating system: operating systems
word browser: web browser, browsers
word search engine: search engines
word hardware device: hardware devices, hardware product, hardware products
word social media: social network, social networks, social media platforms, social media platform
word age verification:
word end-to-end encryption:
word net neutrality:
word antitrust: anti-trust
word monopoly: monopolies, monopolist
word data breach: data breaches, breach of data, breach of user data
word cyberattack: cyber attack, cyberattacks, cyber attacks
word ransomware attack: ransomware attacks, ransomware
word ddos attack: ddos attacks, ddos, distributed denial of service attack, denial of service attack
word outage: outages, service outage
word vulnerability: vulnerabilities
word paywall: paywalls
word subscription: subscriptions
word user: users
metric followers: followers, follower
word download: downloads, downloaded, downloading
word advertisement: ads, advert, adverts, advertisements
word funding round: fundraising round, financing round, round of funding, round of financing, funding rounds
word export controls: export control, export restrictions, export curbs
word cofounder: co-founder, cofounders, co-founders
word startup: start-up, startups, start-ups
word first trillionaire: first ever trillionaire
word tap to pay:
metric subscribers: subs
predicate launch: liftoff, lift off, lifts off, lifted off, blast off, blasts off, blasted off, blastoff
word unveil: unveils, unveiled, unveiling
word introduce: introduces, introduced, introducing
word preview: previews, previewed, previewing
word tease: teases, teased, teasing
word roll out: rolls out, rolled out, rolling out, rollout
word discontinue: discontinues, discontinued, discontinuing, discontinuation
word spin off: spins off, spun off, spinning off, spinoff, spin-offs
word divest: divests, divested, divesting, divestiture, divestment
word sell: sells, sold, selling, sale of
word go on sale: goes on sale, went on sale, on sale, start selling, starts selling, begin selling, begins selling, sales start, sales begin, start sales, begin sales, starts sales, begins sales
predicate rename: renames, renamed, renaming
word rebrand: rebrands, rebranded, rebranding
word hack: hacks, hacked, hacking
predicate sue: sues, sued, suing, file a lawsuit against, files a lawsuit against, file lawsuit against, files lawsuit against, file suit against, files suit against, file a suit against, bring a lawsuit against, brings a lawsuit against
word fine: fines, fined, fining, hit with a fine, be hit with a fine
predicate investigate: investigates, investigated, investigating, investigation, investigations, probe, probes
predicate break up: breaks up, broken up, breakup, broke up
predicate subpoena: subpoenas, subpoenaed, subpoenaing
word monetize: monetise, monetizes, monetized, monetization
word adopt: adopts, adopted, adoption, adopting
predicate deploy: deploys, deployed, deploying, deployment
word expand: expands, expanded, expanding, expansion
proper chips act: chips and science act
proper vision pro:
predicate launch: go live, goes live, went live, going live
predicate ban: banning, outlaw, outlaws, outlawed, prohibit, prohibits, prohibited, prohibition of
predicate approve: green light, greenlight, greenlights, greenlit, approving
predicate merge: merging, merged
predicate release: releasing
predicate announce: announcing
word ultra:
word mini:
word turbo:
word lite:
word pro:
word layoff: layoffs, lay-offs, lay off, lays off, laid off, laying off
word employee: employees, workforce
word age limit: age limits, minimum age
word convert: converts, converted, converting, conversion
word restructure: restructures, restructured, restructuring
word factory: factories, manufacturing plant, manufacturing facility
word avatar: avatars
word wearable: wearables
word smartwatch: smart watch, smartwatches
word virtual reality: vr
word app ban: app bans
word encryption: encrypted
word stock split: share split
`;

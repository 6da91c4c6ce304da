import { STATE_CODES } from '../place-codes.js';

/** The court of a state beside a case of it before the Supreme Court: "the Supreme Court hears the Virginia case". */
const STATE_COURTS = [...new Set(Object.values(STATE_CODES))]
  .filter((state) => state !== 'washington dc')
  .map((state) => {
    const name = state.replace(/ state$/, '');
    return `office ${name} supreme court: supreme court of ${name}, ${name} state supreme court`;
  })
  .join('\n');

/** Offices and posts in the United States by the ways in which titles write them: lines as in `words.ts`. */
export const OFFICES_US = `
${STATE_COURTS}
office president: us president, president of the us
office vice president: vice president of the united states, us vice president
office president-elect:
office vice president-elect:
office campaign manager: campaign managers
office impeachment manager: impeachment managers
office house republican conference chair: chair of the house republican conference, house gop conference chair, chair of the house gop conference
office congress: us congress, united states congress, congress of the united states, members of congress, congressmembers
office senate: united states senate, senate of the united states
office house: us house of representatives, united states house of representatives
office state senate: state senates, state senator, state senators
office state house: state house of representatives, state representative, state representatives, house of delegates
office state assembly: state assemblies, assemblyman, assemblywoman, assemblymember
office state legislature: state legislatures
office state supreme court:
office supreme court: us supreme court, supreme court of the united states, supreme court justices, justice of the supreme court, associate justice of the supreme court, supreme court associate justice, united states supreme court, supreme court seat, seat on the supreme court
office chief justice: chief justice of the united states, chief justice of the supreme court, supreme court chief justice, chief justice of the us supreme court
office speaker: us house speaker, speaker of the us house, speakership, house speakership, speaker of the us house of representatives
office majority leader: majority leader of the senate, majority leader of the us senate, us senate majority leader
office senate minority leader: minority leader of the senate, us senate minority leader
office house minority leader: minority leader of the house, minority leader in the house, minority leader of the house of representatives
office house majority leader: majority leader of the house, majority leader in the house
office senate majority whip: majority whip of the senate
office house majority whip: majority whip of the house
office house minority whip: minority whip of the house
office senate president pro tempore: president pro tempore of the senate, president pro tempore, president pro tem, senate president pro tem, president pro tem of the senate
office senate parliamentarian: parliamentarian of the senate
office first lady:
office second lady:
office treasury secretary: us treasury secretary, secretary of the us treasury
office defense secretary: war secretary, us defense secretary, us secretary of defense, us secretary of war, department of defense secretary, secretary of the department of war
office homeland security secretary: secretary of the department of homeland security, department of homeland security secretary, secretary of dhs, us homeland security secretary, secretary for homeland security
office commerce secretary: us commerce secretary, us secretary of commerce, secretary of the department of commerce
office labor secretary: us labor secretary, us secretary of labor, secretary of the department of labor
office interior secretary: us interior secretary, us secretary of the interior
office energy secretary: us energy secretary, us secretary of energy, secretary of the department of energy
office education secretary: us education secretary, us secretary of education, secretary of the department of education
office transportation secretary: us transportation secretary, us secretary of transportation, secretary of the department of transportation, dot secretary
office agriculture secretary: us agriculture secretary, us secretary of agriculture, usda secretary, secretary of the usda, secretary of the department of agriculture
office housing secretary: housing and urban development secretary, secretary of hud, us secretary of housing and urban development, secretary of the department of housing and urban development
office veterans secretary: veterans affairs secretary, secretary of the va, secretary of the department of veterans affairs, us secretary of veterans affairs
office health secretary: secretary of the department of health and human services, us health secretary, health & human services secretary, secretary of health & human services, us secretary of health and human services
office secretary of state: secretaries of state, united states secretary of state
office attorney general: attorneys general, us attorney general, united states attorney general
office deputy attorney general: us deputy attorney general
office solicitor general: us solicitor general
office surgeon general: us surgeon general, surgeon general of the united states
office postmaster general: us postmaster general
office inspector general: inspectors general
office comptroller general: us comptroller general
office us attorney: united states attorney, us attorneys
office army secretary: secretary of the army
office navy secretary: secretary of the navy
office air force secretary: secretary of the air force
office joint chiefs chairman: chairman of the joint chiefs, chair of the joint chiefs, chairman of the joint chiefs of staff, chair of the joint chiefs of staff, joint chiefs of staff chairman, joint chiefs of staff chair, joint chiefs chair
office cia director: director of the central intelligence agency, central intelligence agency director
office fbi director: director of the federal bureau of investigation, federal bureau of investigation director
office fbi deputy director: deputy director of the fbi, deputy fbi director, deputy director of the federal bureau of investigation
office nsa director: director of the nsa, director of the national security agency, national security agency director
office national intelligence director: dni, director of national intelligence, us director of national intelligence
office ice director: director of ice, director of immigration and customs enforcement, immigration and customs enforcement director, director of us immigration and customs enforcement
office cbp commissioner: commissioner of cbp, commissioner of customs and border protection, customs and border protection commissioner, commissioner of us customs and border protection
office uscis director: director of uscis, director of citizenship and immigration services, director of us citizenship and immigration services
office secret service director: director of the secret service, director of the us secret service, us secret service director
office tsa administrator: administrator of the tsa, administrator of the transportation security administration
office fema administrator: administrator of fema, administrator of the federal emergency management agency
office dea administrator: administrator of the dea, administrator of the drug enforcement administration
office atf director: director of the atf, director of the bureau of alcohol tobacco firearms and explosives
office fda commissioner: commissioner of the fda, commissioner of food and drugs, commissioner of the food and drug administration, food and drug administration commissioner
office cdc director: director of the cdc, director of the centers for disease control and prevention, centers for disease control and prevention director, director of the centers for disease control
office nih director: director of the nih, director of the national institutes of health, national institutes of health director
office cms administrator: administrator of cms, administrator of the centers for medicare & medicaid services, administrator of the centers for medicare and medicaid services, administrator for the centers for medicare & medicaid services, centers for medicare & medicaid services administrator, centers for medicare and medicaid services administrator
office irs commissioner: commissioner of the irs, commissioner of internal revenue, commissioner of the internal revenue service, internal revenue service commissioner
office social security commissioner: commissioner of social security, ssa commissioner, commissioner of the social security administration, social security administration commissioner, commissioner of the ssa
office bls commissioner: commissioner of the bls, commissioner of the bureau of labor statistics, bureau of labor statistics commissioner, commissioner of labor statistics
office census director: director of the census bureau, census bureau director, director of the census
office nasa administrator: administrator of nasa, administrator of the national aeronautics and space administration
office epa administrator: administrator of the epa, administrator of the environmental protection agency, environmental protection agency administrator
office sba administrator: administrator of the sba, administrator of the small business administration, small business administration administrator
office faa administrator: administrator of the faa, administrator of the federal aviation administration, federal aviation administration administrator
office sec chair: sec chairman, chair of the sec, chairman of the sec, chair of the securities and exchange commission, chairman of the securities and exchange commission, securities and exchange commission chair, securities and exchange commission chairman
office cftc chair: cftc chairman, chair of the cftc, chairman of the cftc, chair of the commodity futures trading commission, chairman of the commodity futures trading commission, commodity futures trading commission chair
office fcc chair: fcc chairman, chair of the fcc, chairman of the fcc, chair of the federal communications commission, chairman of the federal communications commission, federal communications commission chair
office ftc chair: ftc chairman, chair of the ftc, chairman of the ftc, chair of the federal trade commission, chairman of the federal trade commission, federal trade commission chair
office fdic chair: fdic chairman, chair of the fdic, chairman of the fdic, chair of the federal deposit insurance corporation, chairman of the federal deposit insurance corporation
office ntsb chair: ntsb chairman, chair of the ntsb, chair of the national transportation safety board
office ferc chair: ferc chairman, chair of ferc, chair of the federal energy regulatory commission
office nrc chair: nrc chairman, chair of the nrc, chair of the nuclear regulatory commission
office fec chair: fec chairman, chair of the fec, chair of the federal election commission
office cfpb director: director of the cfpb, director of the consumer financial protection bureau, consumer financial protection bureau director
office fhfa director: director of the fhfa, director of the federal housing finance agency, federal housing finance agency director
office omb director: director of the omb, director of omb, director of the office of management and budget, office of management and budget director
office opm director: director of opm, director of the office of personnel management, office of personnel management director
office nec director: director of the nec, director of the national economic council, national economic council director
office cea chair: cea chairman, chair of the cea, chair of the council of economic advisers, chairman of the council of economic advisers, council of economic advisers chair
office cbo director: director of the cbo, director of the congressional budget office, congressional budget office director
office us trade representative: ustr, united states trade representative, trade representative
office un ambassador: ambassador to the un, ambassador to the united nations, us ambassador to the un, us ambassador to the united nations, united nations ambassador, us un ambassador, united states ambassador to the united nations
office border czar: white house border czar
office white house counsel: counsel to the president
office press secretary: press secretary of the white house, presidential press secretary
office chief of staff: chief of staff of the white house, chief of staff to the president, presidential chief of staff
office national security advisor: us national security advisor, us national security adviser, white house national security advisor, assistant to the president for national security affairs
office librarian of congress:
office fed chair: us fed chair, chairman of the board of governors of the federal reserve, chairman of the federal reserve board, federal reserve board chair, fed chairmanship, federal reserve chairmanship, fed chairperson
office fed vice chair: vice chair of the federal reserve board, vice chairman of the federal reserve, federal reserve vice chairman, vice chairman of the fed, vice chair of the board of governors of the federal reserve system
office fed vice chair for supervision: vice chair for supervision, federal reserve vice chair for supervision, fed vice chair of supervision, vice chair for supervision of the federal reserve
office fed governor: federal reserve governor, governor of the federal reserve, federal reserve board governor, fed board of governors, member of the federal reserve board of governors, governor of the fed, member of the fed board, member of the federal reserve board, board of governors of the federal reserve system, board of governors of the federal reserve, federal reserve board, federal reserve governors, fed governors
office dnc chair: dnc chairman, dnc chairperson, chair of the dnc, chairman of the dnc, chair of the democratic national committee, chairman of the democratic national committee, democratic national committee chair, democratic national committee chairman, dnc chairmanship
office rnc chair: rnc chairman, rnc chairwoman, rnc chairperson, chair of the rnc, chairman of the rnc, chair of the republican national committee, chairman of the republican national committee, republican national committee chair, republican national committee chairman, rnc chairmanship
office dccc chair: dccc chairman, chair of the dccc, chair of the democratic congressional campaign committee
office nrcc chair: nrcc chairman, chair of the nrcc, chair of the national republican congressional committee
office dscc chair: dscc chairman, chair of the dscc, chair of the democratic senatorial campaign committee
office nrsc chair: nrsc chairman, chair of the nrsc, chair of the national republican senatorial committee
office lieutenant governor: lt gov, lieutenant gov, lieutenant gubernatorial, lieutenant governorship, lieutenant governors, lt governorship
office district attorney: district attorneys, da race, da election
office state treasurer: state treasurers
office county executive: county executives
office borough president: borough presidents
office public advocate:
office sheriff: sheriffs
office city council: city councils, city council member, city councilmember, city councilman, city councilwoman, councilmember, councilman, councilwoman
office city council speaker: speaker of the city council, council speaker
office nypd commissioner: commissioner of the nypd, nypd police commissioner, new york city police commissioner, new york police commissioner, nyc police commissioner, new york police department commissioner, commissioner of the new york police department, commissioner of the new york city police department
office police commissioner: commissioner of police
office police chief: chief of police, chiefs of police
`;

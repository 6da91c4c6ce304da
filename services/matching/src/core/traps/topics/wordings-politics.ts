import { readTable } from '../tables/read-table.js';
import type { TopicPairs } from './topic-pairs.js';

const pairs = (table: string): TopicPairs['twins'] => readTable(table).map(({ a, b }) => [a, b] as const);

/** American politics and government in the words of two venues; fields as in {@link readTable}. */
export const WORDINGS_OF_POLITICS: TopicPairs = {
  topic: 'wordings of American politics',
  twins: pairs(`
Will Democratics win the Senate race in Kansas? ;; ticker=SENATEKS-28-D ;; outcome=Ann Hill ;; close=2029-11-03 | Which party will win the 2028 US Senate election in Kansas? ;; venue=predictit ;; outcome=Democratic
Which party will win the 2028 US Senate special election in Ohio? ;; venue=predictit ;; outcome=Democratic | Will Democratics win the Senate race in Ohio? ;; ticker=SENATEOHS-28-D ;; outcome=Ann Hill
Will Russia capture Kramatorsk at least once before EOY 2027? [Polymarket] ;; venue=manifold | Will Russia capture Kramatorsk by December 31, 2027?
When will the House impeach Trump again? ;; venue=predictit ;; outcome=Before 2028 | Will President Trump be impeached? ;; ticker=KXIMPEACH-28-JAN01 ;; outcome=Before Jan 1, 2028
Will Ukraine hold a national election in 2027? ;; venue=manifold | Ukraine election held in 2027?
Who will be the Prime Minister of Israel after the 2030 election? ;; venue=predictit ;; outcome=Yair Lapid | Will Yair Lapid become Prime Minister of Israel following the 2030 Israeli legislative election? ;; ticker=KXISRAELPM-30-YLAP
2030 Midterms: Congress Balance of Power?: D-House, R-Senate | 2030 Balance of Power: R Senate, D House
How many Senate seats will Republicans hold after the Midterms? ;; ticker=KXRSENATESEATS-31FEB01-48 ;; outcome=48 | How many Senate seats will the GOP control after the 2030 midterms? ;; outcome=48
Which party will win the 2028 US presidential election?: Democratic ;; venue=predictit ;; outcome=Democratic | Will the Democratic Party win the Presidency in 2028? ;; ticker=KXPRESPARTY-2028-D ;; outcome=Democratic
Josh Shapiro wins the 2028 Democratic nomination for president? | Will Josh Shapiro be the Democratic Presidential nominee in 2028? ;; ticker=KXPRESNOMD-28-JS ;; outcome=Josh Shapiro
Will the Republicans win the popular vote in the 2028 presidential election? | Will the Republican nominee win the popular vote in 2028? ;; ticker=KXPOPVOTE-28-R
Will the winner of the 2028 presidential election get 320+ electoral votes? | Will the winner of the 2028 presidential election receive at least 320 electoral college votes? ;; ticker=KXECVOTES-28-320
JB Pritzker announces presidential run by December 31, 2027? | Will JB Pritzker announce a run for President before Jan 1, 2028? ;; ticker=KXPRESRUN-28JAN01-JP
Tucker Carlson files to run for president by June 30, 2027? | Will Tucker Carlson file to run for President before Jul 1, 2027? ;; ticker=KXFILEPRES-27JUL01-TC
Will Obama endorse Mark Kelly by May 31, 2028? | Will Barack Obama endorse Mark Kelly before Jun 1, 2028? ;; ticker=KXOBAMAENDORSE-28JUN01-MK
Trump endorses Ken Paxton in Texas Senate race by March 31, 2028? | Will Donald Trump endorse Ken Paxton for Texas Senate before Apr 1, 2028? ;; ticker=KXTRUMPENDORSE-28APR01-KP
Will turnout in the 2028 presidential election exceed 160 million? | Will more than 160 million people vote in the 2028 presidential election? ;; ticker=KXTURNOUT-28-T160
Voter turnout in 2028 presidential election 66% or higher? | Will voter turnout be at least 66% in the 2028 Presidential election? ;; ticker=KXPRESTURNOUT-28-66
Who will control the House after the 2028 election?: Democrats ;; venue=predictit ;; outcome=Democrats | Will Democrats win control of the House in 2028? ;; ticker=CONTROLH-2028-D ;; outcome=Democratic Party
Thom Tillis loses primary? ;; close=2028-03-31 | Will Thom Tillis lose his primary? ;; ticker=KXPRIMARYLOSE-28-TT ;; close=2028-03-31
Will Susan Collins seek re-election in 2028? | Will Susan Collins run for reelection in 2028? ;; ticker=KXRERUN-28-SC
Lisa Murkowski to become an independent by December 31, 2027? | Will Lisa Murkowski become an Independent before Jan 1, 2028? ;; ticker=KXMURK-28JAN01
Will Abigail Spanberger win the Virginia governor's race? ;; close=2027-11-02 | Will Abigail Spanberger win the Virginia gubernatorial election? ;; ticker=KXVAGOV-27-AS
Louisiana Governor Election Winner: Jeff Landry ;; close=2027-11-20 | Will Jeff Landry win the 2027 Louisiana Governorship? ;; ticker=KXLAGOV-27-JL ;; outcome=Jeff Landry
Democrat wins FL-6 special election? ;; close=2027-04-01 | Will Democrats win the special election in Florida's 6th district? ;; ticker=KXFL6SPECIAL-27-D ;; close=2027-04-01
Who will win the Chicago mayoral election?: Susana Mendoza ;; venue=predictit ;; outcome=Susana Mendoza ;; close=2027-04-06 | Will Susana Mendoza be elected mayor of Chicago? ;; ticker=KXCHIMAYOR-27-SM ;; close=2027-04-06
Will Karen Bass be re-elected mayor of Los Angeles? ;; close=2027-11-02 | Will Karen Bass win reelection as Los Angeles Mayor? ;; ticker=KXLAMAYOR-27-KB ;; close=2027-11-02
Will the Denver mayoral race go to a runoff? ;; close=2027-04-06 | Will there be a runoff in the Denver mayoral election? ;; ticker=KXDENRUNOFF-27 ;; close=2027-04-06
Mississippi Attorney General race: Republican wins? ;; close=2027-11-02 | Will the Republican candidate win the Mississippi Attorney General election? ;; ticker=KXMSAG-27-R ;; close=2027-11-02
Lieutenant Governor of Virginia winner: Ghazala Hashmi ;; close=2027-11-02 | Will Ghazala Hashmi win the Virginia Lt. Gov. election? ;; ticker=KXVALTGOV-27-GH ;; close=2027-11-02
Will Indiana redistrict before the 2028 elections? | Will Indiana redraw its congressional map before the 2028 election? ;; ticker=KXINREDIST-28
Court blocks Texas congressional map by December 31, 2027? | Will the Texas congressional map be blocked in court before Jan 1, 2028? ;; ticker=KXTXMAP-28JAN01
House passes Farm Bill by July 31, 2027? | Will the Farm Bill pass the House before Aug 1, 2027? ;; ticker=KXFARMHOUSE-27AUG01
Will Congress ban stock trading by members by December 31, 2027? | Will Congress ban members from trading stocks before Jan 1, 2028? ;; ticker=KXSTOCKBAN-28JAN01
Will Trump veto a bill by June 30, 2027? | Will Donald Trump veto a bill before Jul 1, 2027? ;; ticker=KXVETO-27JUL01
How many Senators will vote to confirm Dana Whitlock as Secretary of Labor?: 55 or more ;; venue=predictit ;; close=2027-06-30 | Will Dana Whitlock receive at least 55 votes to be confirmed as Labor Secretary? ;; ticker=KXLABORVOTE-27-55 ;; close=2027-06-30
Senate confirms Dana Whitlock as Labor Secretary by June 30, 2027? | Will the Senate confirm Dana Whitlock as Secretary of Labor before Jul 1, 2027? ;; ticker=KXLABORCONF-27JUL01-DW
Will the government shutdown last 30 days or more? ;; close=2027-12-31 | Will the government shutdown last at least 30 days? ;; ticker=KXSHUTLEN-27-30 ;; close=2027-12-31
Obamacare subsidies extended by June 30, 2027? | Will ACA enhanced premium tax credits be extended before Jul 1, 2027? ;; ticker=KXACA-27JUL01
Will the Senate pass a war powers resolution by April 30, 2027? | Will a war powers resolution pass the Senate before May 1, 2027? ;; ticker=KXWARPOWERS-27MAY01
Ilhan Omar censured by the House by December 31, 2027? | Will the House censure Ilhan Omar before Jan 1, 2028? ;; ticker=KXCENSURE-28JAN01-IO
Next Speaker of the House: Hakeem Jeffries ;; venue=predictit ;; outcome=Hakeem Jeffries ;; close=2029-01-10 | Will Hakeem Jeffries be the next House Speaker? ;; ticker=KXSPEAKER-29-HJ ;; close=2029-01-10
Ken Martin out as DNC Chair by September 30, 2027? | Will Ken Martin leave office as Chair of the Democratic National Committee before Oct 1, 2027? ;; ticker=KXDNCCHAIR-27OCT01
Who will be the next RNC chair?: Lara Trump ;; venue=predictit ;; outcome=Lara Trump ;; close=2028-12-31 | Will Lara Trump be the next Republican National Committee chair? ;; ticker=KXRNCCHAIR-28-LT ;; close=2028-12-31
First to leave the Trump Cabinet: Pete Hegseth ;; outcome=Pete Hegseth ;; close=2027-12-31 | Will Pete Hegseth be the first Cabinet member to leave? ;; ticker=KXCABFIRST-27-PH ;; close=2027-12-31
Susie Wiles out as chief of staff by June 30, 2027? | Will Susie Wiles leave White House Chief of Staff before Jul 1, 2027? ;; ticker=KXWILES-27JUL01
Tulsi Gabbard ousted as DNI by June 30, 2027? | Will Tulsi Gabbard be ousted as Director of National Intelligence before Jul 1, 2027? ;; ticker=KXDNI-27JUL01
Will Marty Makary cease to be FDA commissioner by June 30, 2027? | Will Marty Makary leave office as Commissioner of the Food and Drug Administration before Jul 1, 2027? ;; ticker=KXFDA-27JUL01
Paul Atkins out as SEC Chair by December 31, 2027? | Will Paul Atkins stop being Chair of the Securities and Exchange Commission before Jan 1, 2028? ;; ticker=KXSECCHAIR-28JAN01
New BLS commissioner confirmed by June 30, 2027? | Will the Senate confirm a Commissioner of the Bureau of Labor Statistics before Jul 1, 2027? ;; ticker=KXBLS-27JUL01
Will a Surgeon General be confirmed by June 30, 2027? | Will the Senate confirm a Surgeon General before Jul 1, 2027? ;; ticker=KXSURGEON-27JUL01
Department of Education abolished by December 31, 2027? | Will the Department of Education be eliminated before Jan 1, 2028? ;; ticker=KXEDUELIM-28JAN01
Trump signs executive order on mail-in voting by June 30, 2027? | Will Trump issue an executive order on mail-in ballots before Jul 1, 2027? ;; ticker=KXEOMAIL-27JUL01
Will Trump declare a national emergency over elections by September 30, 2027? | Will Donald Trump declare a national emergency on elections before Oct 1, 2027? ;; ticker=KXEMERG-27OCT01
Trump pardons Ghislaine Maxwell by December 31, 2027? | Will Ghislaine Maxwell receive a pardon from Trump before Jan 1, 2028? ;; ticker=KXPARDON-28JAN01-GM
Trump impeached by December 31, 2027? | Will the House impeach Donald Trump before Jan 1, 2028? ;; ticker=KXIMPEACHDJT-28JAN01
Will articles of impeachment be introduced against Pam Bondi by May 31, 2027? | Will impeachment articles against Pam Bondi be filed before Jun 1, 2027? ;; ticker=KXARTICLES-27JUN01-PB
Will there be a vacancy on SCOTUS by July 31, 2027? | Will a Supreme Court seat become vacant before Aug 1, 2027? ;; ticker=KXSCVACANCY-27AUG01
Supreme Court sides with Trump in Trump v. Slaughter? ;; close=2027-06-30 | Will the Supreme Court rule in favor of Trump in Trump v. Slaughter? ;; ticker=KXSLAUGHTER-27 ;; close=2027-06-30
Will Trump's approval rating on Silver Bulletin be 40.0% or higher on June 30, 2027? | Will Donald Trump's Silver Bulletin approval rating be at least 40.0% on Jun 30, 2027? ;; ticker=KXAPRSB-27JUN30-40.0
Democrats lead the generic congressional ballot by 5+ points on June 30, 2027? | Will Democrats lead the generic ballot by at least 5 points on Jun 30, 2027? ;; ticker=KXGENERIC-27JUN30-5
Will Gallup have Congress approval at 20% or more in June 2027? | Will Gallup's Congress approval rating be at least 20% in June 2027? ;; ticker=KXCONGAPP-27JUN-20
Will Trump say "Hoax" during the 2028 State of the Union? | What will Donald Trump say during the State of the Union 2028? ;; ticker=KXTRUMPMENTION-28SOTU-HOAX ;; outcome=Hoax
Will Trump mention "Greenland" in his Davos speech? ;; close=2028-01-22 | Will Trump say "Greenland" during his speech at Davos? ;; ticker=KXTRUMPSAY-28JAN22-GREE ;; close=2028-01-22
Will JD Vance say "Ohio" 3+ times during the vice presidential debate? ;; close=2028-10-05 | Will JD Vance say Ohio at least 3 times during the Vice Presidential debate? ;; ticker=KXVPDEBMENTION-28-OHIO ;; close=2028-10-05
Who will give the Democratic response to the State of the Union?: Ruben Gallego ;; outcome=Ruben Gallego ;; close=2028-02-28 | Will Ruben Gallego deliver the Democratic State of the Union response? ;; ticker=KXSOTURESP-28-RG ;; close=2028-02-28
Letitia James indicted by December 31, 2027? | Will a grand jury indict Letitia James before Jan 1, 2028? ;; ticker=KXINDICT-28JAN01-LJ
John Brennan charged by June 30, 2027? | Will John Brennan be charged with a crime before Jul 1, 2027? ;; ticker=KXCHARGE-27JUL01-JB
James Comey trial begins by May 31, 2027? | Will James Comey's trial start before Jun 1, 2027? ;; ticker=KXCOMEYTRIAL-27JUN01
Sam Bankman-Fried sentence reduced by December 31, 2027? | Will Sam Bankman-Fried get a reduced sentence before Jan 1, 2028? ;; ticker=KXSBFSENT-28JAN01
Tyler Robinson sentenced to death by December 31, 2027? | Will Tyler Robinson receive the death penalty before Jan 1, 2028? ;; ticker=KXROBINSON-28JAN01
Will the Luigi Mangione case end in a mistrial? ;; close=2027-12-31 | Will a mistrial be declared in the Luigi Mangione case? ;; ticker=KXMISTRIAL-27-LM ;; close=2027-12-31
Bill Clinton testifies before House Oversight by June 30, 2027? | Will Bill Clinton testify to the House Oversight Committee before Jul 1, 2027? ;; ticker=KXCLINTON-27JUL01
Will Pam Bondi be subpoenaed by Congress by June 30, 2027? | Will Congress issue a subpoena to Pam Bondi before Jul 1, 2027? ;; ticker=KXSUBPOENA-27JUL01-PB
Puerto Rico becomes a state before 2029? | Will Puerto Rico be admitted as a state before Jan 1, 2029? ;; ticker=KXPRSTATE-29JAN01
Will Texas legalize online sports betting in 2027? | Will online sports betting be legalized in Texas in 2027? ;; ticker=KXSPORTSBETTX-27
US takes equity stake in Lockheed Martin by December 31, 2027? | Will the US government acquire a stake in Lockheed Martin before Jan 1, 2028? ;; ticker=KXSTAKE-28JAN01-LMT
Will Trump make a recess appointment by September 30, 2027? | Will Donald Trump make any recess appointments before Oct 1, 2027? ;; ticker=KXRECESS-27OCT01
Jessica Tisch out as NYPD Commissioner by June 30, 2027? | Will Jessica Tisch leave New York City Police Commissioner before Jul 1, 2027? ;; ticker=KXNYPD-27JUL01
Where will the 2028 Democratic National Convention be held?: Chicago ;; outcome=Chicago | Will Chicago host the 2028 Democratic National Convention? ;; ticker=KXDNCCITY-28-CHI
Democratic trifecta in Wisconsin after 2028 elections? | Will Democrats have a trifecta in Wisconsin after the 2028 election? ;; ticker=KXWITRIFECTA-28-D
Trump admitted to hospital by June 30, 2027? | Will Donald Trump be hospitalized before Jul 1, 2027? ;; ticker=KXTRUMPHOSP-27JUL01
Trump announces he is running for a third term by December 31, 2027? | Will Trump announce a third-term run before Jan 1, 2028? ;; ticker=KXTHIRDTERM-28JAN01
Dulles Airport renamed after Trump by December 31, 2027? | Will Dulles Airport be renamed for Donald Trump before Jan 1, 2028? ;; ticker=KXDULLES-28JAN01
DOJ sues California over redistricting by June 30, 2027? | Will the Department of Justice file a lawsuit against California over redistricting before Jul 1, 2027? ;; ticker=KXDOJCA-27JUL01
How many House Republicans will vote against the Farm Bill?: 10+ ;; close=2027-09-30 | Will at least 10 Republicans vote against the Farm Bill in the House? ;; ticker=KXFARMVOTE-27-10 ;; close=2027-09-30
Will Newsom concede by November 8, 2028? | Will Gavin Newsom concede the election before Nov 9, 2028? ;; ticker=KXCONCEDE-28NOV09-GN
Presidential debate in September 2028? | Will there be a presidential debate in September 2028? ;; ticker=KXDEBATE-28SEP
Will Vance and Newsom debate by September 30, 2028? | Will JD Vance debate Gavin Newsom before Oct 1, 2028? ;; ticker=KXDEBATEVN-28OCT01
Bernie Sanders holds rally in Phoenix by April 30, 2027? | Will Bernie Sanders host a rally in Phoenix before May 1, 2027? ;; ticker=KXBERNIE-27MAY01
Lori Chavez-DeRemer fired as Secretary of Labor by June 30, 2027? | Will Lori Chavez-DeRemer be dismissed as Labor Secretary before Jul 1, 2027? ;; ticker=KXCHAVEZ-27JUL01
House passes bill to abolish the IRS by December 31, 2027? | Will the House vote to pass a bill abolishing the Internal Revenue Service before Jan 1, 2028? ;; ticker=KXIRS-28JAN01
Jack Smith found in contempt of Congress by December 31, 2027? | Will Jack Smith be held in contempt of Congress before Jan 1, 2028? ;; ticker=KXSMITH-28JAN01
Adam Schiff subpoenaed by a grand jury by June 30, 2027? | Will a grand jury subpoena Adam Schiff before Jul 1, 2027? ;; ticker=KXSCHIFF-27JUL01
Will Utah repeal Proposition 4 by December 31, 2027? | Will Utah's Prop 4 be repealed before Jan 1, 2028? ;; ticker=KXUTAH-28JAN01
Ninth Circuit rules against Trump on tariffs by June 30, 2027? | Will the 9th Circuit Court of Appeals rule against Trump on tariffs before Jul 1, 2027? ;; ticker=KX9TH-27JUL01
Eileen Cannon elevated to the Eleventh Circuit by December 31, 2027? | Will Eileen Cannon be elevated to the 11th Circuit before Jan 1, 2028? ;; ticker=KXCANNON-28JAN01
Will Florida eliminate property taxes by December 31, 2028? | Will Florida abolish property tax before Jan 1, 2029? ;; ticker=KXFLPROP-29JAN01
Howard Lutnick to testify about Epstein by June 30, 2027? | Will Howard Lutnick testify on Epstein before Jul 1, 2027? ;; ticker=KXLUTNICK-27JUL01
Trump signs bill renaming the Kennedy Center by December 31, 2027? | Will Trump sign a bill to rename the Kennedy Center before Jan 1, 2028? ;; ticker=KXKENNEDY-28JAN01
Will Chris Wright cease to be Secretary of Energy by June 30, 2027? | Will Chris Wright depart as Energy Secretary before Jul 1, 2027? ;; ticker=KXWRIGHT-27JUL01
Will Michelle Bowman be Fed Vice Chair for Supervision on December 31, 2027? | Will Michelle Bowman be Vice Chair for Supervision of the Federal Reserve on Dec 31, 2027? ;; ticker=KXBOWMAN-27DEC31
Will Brendan Carr leave the FCC by December 31, 2027? | Will Brendan Carr depart the Federal Communications Commission before Jan 1, 2028? ;; ticker=KXCARR-28JAN01
Frank Bisignano leaves as SSA Commissioner by June 30, 2027? | Will Frank Bisignano leave office as Commissioner of Social Security before Jul 1, 2027? ;; ticker=KXSSA-27JUL01
Trump delivers address to a joint session of Congress by March 31, 2028? | Will Trump address a joint session of Congress before Apr 1, 2028? ;; ticker=KXJOINT-28APR01
Does Trump hold a press conference by March 31, 2027? | Will Trump hold a news conference before Apr 1, 2027? ;; ticker=KXPRESSER-27APR01
JD Vance casts a tie-breaking vote by June 30, 2027? | Will JD Vance cast a tiebreaking vote before Jul 1, 2027? ;; ticker=KXTIE-27JUL01
Kilmar Abrego Garcia released from custody by April 30, 2027? | Will Kilmar Abrego Garcia be released from detention before May 1, 2027? ;; ticker=KXKAG-27MAY01
Nicolas Maduro pleads guilty by December 31, 2027? | Will Nicolas Maduro plead guilty before Jan 1, 2028? ;; ticker=KXMADUROPLEA-28JAN01
Will Harvey Weinstein get a new trial in 2027? | Will Harvey Weinstein be granted a new trial in 2027? ;; ticker=KXWEIN-27
Federal judge blocks National Guard deployment to Portland by May 31, 2027? | Will a federal judge block the deployment of the National Guard to Portland before Jun 1, 2027? ;; ticker=KXPORT-27JUN01
Trump revokes John Bolton's security clearance by June 30, 2027? | Will Trump rescind John Bolton's security clearance before Jul 1, 2027? ;; ticker=KXCLEAR-27JUL01
Will SCOTUS uphold mail-in ballot deadline law by June 30, 2027? | Will the US Supreme Court uphold the mail-in ballot deadline law before Jul 1, 2027? ;; ticker=KXMAIL-27JUL01
`),
  opposites: [],
  forReview: pairs(`
How many House seats will Republicans hold after the Midterms? ;; ticker=KXRHOUSESEATS-31FEB01-B210 ;; outcome=208-212 | How many House seats will Republicans win in the 2030 midterm election? ;; outcome=208 to 212
Daniel Lurie recalled as San Francisco mayor in 2027? | Will San Francisco recall Mayor Daniel Lurie in 2027? ;; ticker=KXSFRECALL-27
SOTU designated survivor: Doug Burgum ;; outcome=Doug Burgum ;; close=2028-02-28 | Will Doug Burgum be the designated survivor at the State of the Union? ;; ticker=KXDESSURV-28-DB ;; close=2028-02-28
Will Democrats flip the House in 2028? | Will Democrats retake the House of Representatives in 2028? ;; ticker=KXHOUSEFLIP-28-D
Will Democrats carry Georgia in the 2028 presidential election? | Will the Democratic candidate win Georgia in the 2028 Presidential election? ;; ticker=KXPRESSTATEGA-28-D
Will Gavin Newsom win the Iowa caucuses? ;; close=2028-01-31 | Will Gavin Newsom win the 2028 Iowa Democratic caucus? ;; ticker=KXIADEM-28-GN
Pete Buttigieg to win the 2028 New Hampshire Democratic primary? | Will Pete Buttigieg win the New Hampshire Democratic Presidential Primary in 2028? ;; ticker=KXNHDEM-28-PB
AOC announces Senate bid by September 30, 2027? | Will Alexandria Ocasio-Cortez announce that she is running for Senate before Oct 1, 2027? ;; ticker=KXAOCSENATE-27OCT01
Who will run for the Republican nomination in 2028?: Ted Cruz ;; venue=predictit ;; outcome=Ted Cruz | Will Ted Cruz run for the Republican Presidential nomination in 2028? ;; ticker=KXRUNR-28-TC
Roy Cooper wins North Carolina Senate race by 5+ points? ;; close=2028-11-07 | Will Roy Cooper win the North Carolina Senate election by at least 5 percentage points? ;; ticker=KXNCSENMOV-28-5
Will Brian Kemp be the Republican nominee for Senate in Georgia? ;; close=2028-05-30 | Will Brian Kemp win the Georgia Republican Senate primary? ;; ticker=KXGASENR-28-BK
How many House incumbents will lose primaries in 2028? 10 or more ;; venue=predictit | Will at least 10 House incumbents lose their primaries in 2028? ;; ticker=KXINCUMBLOSE-28-10
Who will be the next governor of Kentucky?: Jacqueline Coleman ;; venue=predictit ;; outcome=Jacqueline Coleman ;; close=2027-11-02 | Will Jacqueline Coleman be elected Governor of Kentucky? ;; ticker=KXKYGOV-27-JC ;; close=2027-11-02
Will Leah Marsh be the Democratic nominee for Ohio Governor in 2028? | Will Leah Marsh win the Democratic primary for Governor of Ohio in 2028? ;; ticker=KXOHGOVD-28-LM
Will Larry Krasner win the Philadelphia DA race? ;; close=2027-11-02 | Will Larry Krasner be elected Philadelphia District Attorney? ;; ticker=KXPHILDA-27-LK ;; close=2027-11-02
Who wins the 2027 Wisconsin Supreme Court election?: Chris Taylor ;; outcome=Chris Taylor | Will Chris Taylor win the Wisconsin Supreme Court race in 2027? ;; ticker=KXWISC-27-CT
California Prop 50 passes with over 60% of the vote? ;; close=2027-11-02 | Will California Proposition 50 receive more than 60% of the vote? ;; ticker=KXPROP50-27-60 ;; close=2027-11-02
Will Missouri voters approve Amendment 7? ;; close=2028-11-07 | Will Missouri Amendment 7 pass? ;; ticker=KXMOAMEND7-28
Eric Adams recalled by December 31, 2027? | Will Eric Adams be removed from office in a recall before Jan 1, 2028? ;; ticker=KXRECALL-28JAN01
Will Ohio adopt a new congressional map by June 30, 2027? | Will Ohio enact new congressional maps before Jul 1, 2027? ;; ticker=KXOHMAP-27JUL01
Will Elon Musk register the America Party by June 30, 2027? | Will Elon Musk's America Party be registered with the FEC before Jul 1, 2027? ;; ticker=KXAMERICAPARTY-27JUL01
SAVE Act signed into law by December 31, 2027? | Will the SAVE Act become law before Jan 1, 2028? ;; ticker=KXSAVEACT-28JAN01
Congress overrides Trump veto by December 31, 2027? | Will Congress override a presidential veto before Jan 1, 2028? ;; ticker=KXOVERRIDE-28JAN01
Will Warren vote to confirm Kevin Warsh as Fed Chair? ;; close=2027-06-30 | Will Elizabeth Warren vote in favor of Kevin Warsh's confirmation as Fed Chair? ;; ticker=KXWARSHVOTE-27-EW ;; close=2027-06-30
Debt ceiling raised by August 31, 2027? | Will Congress raise the debt limit before Sep 1, 2027? ;; ticker=KXDEBTCEIL-27SEP01
Will a reconciliation bill be signed into law by September 30, 2027? | Will a reconciliation bill become law before Oct 1, 2027? ;; ticker=KXRECON-27OCT01
When will the government shutdown end? By November 15, 2027 | Will the government shutdown end before Nov 16, 2027? ;; ticker=KXSHUTEND-27NOV16
Will the NDAA be signed by December 31, 2027? | Will the NDAA for fiscal year 2028 be signed into law before Jan 1, 2028? ;; ticker=KXNDAA-28JAN01
Will Schumer step down as Democratic leader by December 31, 2027? | Will Chuck Schumer leave his role as Senate Minority Leader before Jan 1, 2028? ;; ticker=KXSCHUMEROUT-28JAN01
Kristi Noem fired by June 30, 2027? | Will Trump fire Kristi Noem before Jul 1, 2027? ;; ticker=KXFIRE-27JUL01-KN
Who will Trump pick as NASA Administrator?: Jared Isaacman ;; outcome=Jared Isaacman ;; close=2027-12-31 | Will Trump nominate Jared Isaacman for NASA Administrator? ;; ticker=KXNASANOM-27-JI ;; close=2027-12-31
Karoline Leavitt no longer White House Press Secretary by December 31, 2027? | Will Karoline Leavitt leave her position as White House Press Secretary before Jan 1, 2028? ;; ticker=KXLEAVITT-28JAN01
Will Trump remove Lisa Cook from the Fed by June 30, 2027? | Will Lisa Cook be removed from the Federal Reserve Board before Jul 1, 2027? ;; ticker=KXCOOK-27JUL01
Will the nomination of Ed Martin be withdrawn by May 31, 2027? | Will Trump withdraw Ed Martin's nomination before Jun 1, 2027? ;; ticker=KXWITHDRAW-27JUN01-EM
How many executive orders will Trump sign in March 2027? 15-19 | Will Donald Trump sign between 15 and 19 executive orders in March 2027? ;; ticker=KXEOMAR-27-B17
Trump invokes Insurrection Act by June 30, 2027? | Will the Insurrection Act be invoked before Jul 1, 2027? ;; ticker=KXINSURRECTION-27JUL01
National Guard deployed to Chicago by May 31, 2027? | Will Trump send the National Guard to Chicago before Jun 1, 2027? ;; ticker=KXNGCHI-27JUN01
How many people will Trump pardon in 2027? 200+ | Will Trump grant at least 200 pardons in 2027? ;; ticker=KXPARDONCOUNT-27-200
25th Amendment invoked against Trump by December 31, 2027? | Will the 25th Amendment be invoked before Jan 1, 2028? ;; ticker=KX25TH-28JAN01
Will James Ho be the next Supreme Court Justice? ;; close=2028-12-31 | Will James Ho be the next person confirmed to the Supreme Court? ;; ticker=KXNEXTJUSTICE-28-JH ;; close=2028-12-31
Supreme Court to hear same-sex marriage case by June 30, 2027? | Will the Supreme Court agree to hear a same-sex marriage case before Jul 1, 2027? ;; ticker=KXSCOTUSCERT-27JUL01
SCOTUS overturns Obergefell by December 31, 2027? | Will the Supreme Court overrule Obergefell v. Hodges before Jan 1, 2028? ;; ticker=KXOBERGEFELL-28JAN01
Trump net approval above -15 on May 14, 2027? | Will Trump's net approval be greater than -15 on May 14, 2027? ;; ticker=KXNETAPP-27MAY14-T-15
How high will Trump's approval get in 2027? 45%+ | Will Trump's approval rating hit 45% in 2027? ;; ticker=KXAPRHIGH-27-45
Will Karoline Leavitt say "Epstein" during the White House press briefing on April 8, 2027? | What will Karoline Leavitt say during the next White House press briefing? ;; ticker=KXSECPRESSMENTION-27APR08-EPST ;; outcome=Epstein ;; event=What will Karoline Leavitt say during the White House press briefing on Apr 8, 2027?
Special counsel appointed to investigate Biden autopen by December 31, 2027? | Will a special counsel be named to investigate Biden's use of the autopen before Jan 1, 2028? ;; ticker=KXAUTOPEN-28JAN01
Epstein client list released by June 30, 2027? | Will the DOJ release the Epstein client list before Jul 1, 2027? ;; ticker=KXEPSTEIN-27JUL01
Will the US declassify UFO files by December 31, 2027? | Will the government declassify its UFO files before Jan 1, 2028? ;; ticker=KXUFO-28JAN01
Does Trump admit aliens exist by December 31, 2027? | Will Trump confirm that aliens exist before Jan 1, 2028? ;; ticker=KXALIENS-28JAN01
Recreational marijuana legal in Pennsylvania by December 31, 2027? | Will Pennsylvania legalize recreational marijuana before Jan 1, 2028? ;; ticker=KXWEEDPA-28JAN01
Daylight saving time made permanent by December 31, 2027? | Will Congress make daylight saving time permanent before Jan 1, 2028? ;; ticker=KXDST-28JAN01
Federal minimum wage increased by December 31, 2027? | Will Congress raise the federal minimum wage before Jan 1, 2028? ;; ticker=KXMINWAGE-28JAN01
Federal gas tax suspended by July 31, 2027? | Will the federal gas tax be paused before Aug 1, 2027? ;; ticker=KXGASTAX-27AUG01
How many Article III judges confirmed in 2027? 60+ | Will at least 60 federal judges be confirmed in 2027? ;; ticker=KXJUDGES-27-60
AP calls the Virginia governor race by 9 PM ET? ;; close=2027-11-03 | Will the AP call the Virginia gubernatorial election before 9 PM ET? ;; ticker=KXVACALL-27NOV02-9PM ;; close=2027-11-03
Democrats flip the Arizona state senate in 2028? | Will Democrats win control of the Arizona State Senate in 2028? ;; ticker=KXAZSTATESEN-28-D
Will Trump attend the 2028 Super Bowl? | Will Donald Trump go to the Super Bowl in 2028? ;; ticker=KXTRUMPSB-28
White House ballroom completed by December 31, 2028? | Will construction of the White House ballroom be finished before Jan 1, 2029? ;; ticker=KXBALLROOM-29JAN01
Will ICE agent Jon Ross be criminally charged by June 30, 2027? | Will criminal charges be filed against Jon Ross before Jul 1, 2027? ;; ticker=KXROSS-27JUL01
Kamala Harris leads 2028 Democratic primary polls on June 30, 2027? | Will Kamala Harris lead the Democratic presidential primary polls on Jun 30, 2027? ;; ticker=KXDEMPOLL-27JUN30-KH
Will the FISA Section 702 be reauthorized by April 30, 2027? | Will Congress renew FISA Section 702 before May 1, 2027? ;; ticker=KXFISA-27MAY01
How many executions in the US in 2027? 45 or more | Will there be at least 45 executions in the United States in 2027? ;; ticker=KXEXECUTIONS-27-45
Will Kash Patel be ousted as head of the FBI by June 30, 2027? | Will Kash Patel be ousted as FBI Director before Jul 1, 2027? ;; ticker=KXPATEL-27JUL01
Will the Virginia Supreme Court throw out the redistricting amendment by May 31, 2027? | Will the Supreme Court of Virginia strike down the redistricting amendment before Jun 1, 2027? ;; ticker=KXVARED-27JUN01
Will the Senate parliamentarian be fired by September 30, 2027? | Will Elizabeth MacDonough be fired as Senate parliamentarian before Oct 1, 2027? ;; ticker=KXPARL-27OCT01
Steny Hoyer retiring by December 31, 2027? | Will Steny Hoyer announce his retirement before Jan 1, 2028? ;; ticker=KXHOYER-28JAN01 ;; rules=Resolves to Yes if Hoyer announces retirement.
Bob Ferguson signs income tax bill by April 30, 2027? | Will Washington Governor Bob Ferguson sign an income tax bill before May 1, 2027? ;; ticker=KXWATAX-27MAY01
Kathy Hochul vetoes AI bill by December 31, 2027? | Will New York Governor Kathy Hochul veto an AI bill before Jan 1, 2028? ;; ticker=KXHOCHUL-28JAN01
Mahmoud Khalil deported by December 31, 2027? | Will the US deport Mahmoud Khalil before Jan 1, 2028? ;; ticker=KXKHALIL-28JAN01
Will the District of Columbia elect Brianne Nadeau mayor? ;; close=2028-11-07 | Will Brianne Nadeau be elected Mayor of Washington, D.C.? ;; ticker=KXDCMAYOR-28-BN ;; close=2028-11-07
US Postal Service privatized by December 31, 2028? | Will the USPS be privatized before Jan 1, 2029? ;; ticker=KXUSPS-29JAN01
NPR defunded by December 31, 2027? | Will Congress defund NPR before Jan 1, 2028? ;; ticker=KXNPR-28JAN01
Laura Loomer gets White House job by December 31, 2027? | Will Laura Loomer be hired by the White House before Jan 1, 2028? ;; ticker=KXLOOMER-28JAN01
Will Gavin Newsom and Ron DeSantis debate again by December 31, 2027? | Will Ron DeSantis and Gavin Newsom debate before Jan 1, 2028? ;; ticker=KXDEB-28JAN01
Rashida Tlaib stripped of committee seats by June 30, 2027? | Will Rashida Tlaib be removed from her committees before Jul 1, 2027? ;; ticker=KXTLAIB-27JUL01
`),
  lookAlikes: pairs(`
When will Kamala Harris announce her presidential candidacy? ;; ticker=KXHARRIS-27APR01 ;; outcome=Before Apr 1, 2027 | Will Kamala Harris win the 2028 US Presidential Election?
Which party will win the 2026 US Senate special election in Ohio? ;; outcome=Democratic | Will Democratics win the Senate race in Ohio? ;; ticker=SENATEOH-28-D ;; outcome=Sherrod Brown
TX-35 House Election Winner ;; outcome=Carlos De La Cruz (R) ;; close=2026-11-03 | Will a Democrat win TX-35 in 2026?
What will Donald Trump say during Remarks to Farmers? ;; outcome=Biden ;; ticker=KXTRUMPMENTION-27MAR23-BIDE | Will Trump say "Biden" 5+ times during Remarks to Farmers on March 23? ;; close=2027-03-23
What will Donald Trump say during Remarks to Farmers? ;; outcome=Biden ;; ticker=KXTRUMPMENTION-27MAR23-BIDE | Will Trump say "Biden" during Remarks to Miners on March 23? ;; close=2027-03-23
2026 Balance of Power: D Senate, R House | Will Democrats win the Senate in 2026?
Will Trump be impeached by the House before 2028? | Will Trump be removed by the Senate before 2028?
Will Democratics win the Senate race in Kansas? ;; ticker=SENATEKS-28-D ;; outcome=Ann Hill ;; close=2029-11-03 | Will Ann Hill win the 2028 US Senate election in Kansas?
When will the House impeach Trump again? ;; venue=predictit ;; outcome=Before 2028 | Will the Senate convict President Trump? ;; ticker=KXCONV-28-JAN01 ;; outcome=Before Jan 1, 2028
Mike Johnson out as Speaker by June 30, 2027? | Will Mike Johnson be removed as Speaker of the House before Jul 1, 2027? ;; ticker=KXSPEAKEROUT-27JUL01
John Brennan charged by June 30, 2027? | Will John Brennan be taken into custody before Jul 1, 2027? ;; ticker=KXARREST-27JUL01-JB
James Comey case dismissed by April 30, 2027? | Will James Comey be acquitted before May 1, 2027? ;; ticker=KXCOMEY-27MAY01
Will John Fetterman become a Republican by June 30, 2027? | Will John Fetterman leave the Democratic Party before Jul 1, 2027? ;; ticker=KXFETTERMAN-27JUL01
Clarence Thomas announces retirement by June 30, 2027? | Will Clarence Thomas leave the Supreme Court before Jul 1, 2027? ;; ticker=KXTHOMAS-27JUL01
John Thune remains Senate Majority Leader through 2027? | Will John Thune be the next Senate Majority Leader? ;; ticker=KXTHUNE-27
House passes Farm Bill by July 31, 2027? | Will the Farm Bill pass the Senate before Aug 1, 2027? ;; ticker=KXFARM-27AUG01
House passes SAVE Act by July 31, 2027? | Will the SAVE Act become law before Aug 1, 2027? ;; ticker=KXSAVE-27AUG01
Congress passes crypto tax bill by July 31, 2027? | Will the crypto tax bill be signed into law before Aug 1, 2027? ;; ticker=KXCRYPTOTAX-27AUG01
House Judiciary Committee advances SAVE Act by July 31, 2027? | Will the House pass the SAVE Act before Aug 1, 2027? ;; ticker=KXSAVE-27AUG01
House votes on SAVE Act by July 31, 2027? | Will the House pass the SAVE Act before Aug 1, 2027? ;; ticker=KXSAVE-27AUG01
SAVE Act introduced in the Senate by July 31, 2027? | Will the SAVE Act pass the Senate before Aug 1, 2027? ;; ticker=KXSAVE-27AUG01
Senate invokes cloture on Dana Whitlock by June 30, 2027? | Will the Senate confirm Dana Whitlock before Jul 1, 2027? ;; ticker=KXWHIT-27JUL01
Dana Whitlock nominated as Labor Secretary by June 30, 2027? | Will Dana Whitlock be confirmed as Labor Secretary before Jul 1, 2027? ;; ticker=KXWHIT-27JUL01
Trump announces Dana Whitlock as Labor Secretary pick by June 30, 2027? | Will Trump formally nominate Dana Whitlock as Labor Secretary before Jul 1, 2027? ;; ticker=KXWHIT-27JUL01
Dana Whitlock named acting Labor Secretary by June 30, 2027? | Will Dana Whitlock be Labor Secretary before Jul 1, 2027? ;; ticker=KXWHIT-27JUL01
Dana Whitlock sworn in as Labor Secretary by June 30, 2027? | Will Dana Whitlock be confirmed as Labor Secretary before Jul 1, 2027? ;; ticker=KXWHIT-27JUL01
Senate rejects Dana Whitlock by June 30, 2027? | Will Dana Whitlock's nomination be withdrawn before Jul 1, 2027? ;; ticker=KXWHIT-27JUL01
Will Kristi Noem be fired by June 30, 2027? | Will Kristi Noem resign before Jul 1, 2027? ;; ticker=KXNOEM-27JUL01
Kristi Noem out as DHS Secretary by June 30, 2027? | Will Kristi Noem be fired as DHS Secretary before Jul 1, 2027? ;; ticker=KXNOEM-27JUL01
Kristi Noem announces resignation by June 30, 2027? | Will Kristi Noem leave office before Jul 1, 2027? ;; ticker=KXNOEM-27JUL01
Who will be the next to leave the Trump Cabinet? Pete Hegseth ;; close=2027-12-31 | Will Pete Hegseth be the first to leave the Trump Cabinet? ;; ticker=KXCAB-27-PH ;; close=2027-12-31
Who will leave the Trump Cabinet first in 2027? Pete Hegseth | Will Pete Hegseth leave the Trump Cabinet in 2027? ;; ticker=KXCAB-27-PH
Pete Hegseth impeached by December 31, 2027? | Will Pete Hegseth be removed from office before Jan 1, 2028? ;; ticker=KXHEG-28JAN01
Pete Hegseth impeached by December 31, 2027? | Will articles of impeachment be introduced against Pete Hegseth before Jan 1, 2028? ;; ticker=KXHEG-28JAN01
Trump impeached by December 31, 2027? | Will Trump be convicted by the Senate before Jan 1, 2028? ;; ticker=KXDJT-28JAN01
House votes to open impeachment inquiry into Trump by December 31, 2027? | Will the House impeach Trump before Jan 1, 2028? ;; ticker=KXDJT-28JAN01
Letitia James indicted by December 31, 2027? | Will Letitia James be convicted before Jan 1, 2028? ;; ticker=KXLJ-28JAN01
Letitia James indicted by December 31, 2027? | Will Letitia James be arrested before Jan 1, 2028? ;; ticker=KXLJ-28JAN01
Letitia James found guilty by December 31, 2027? | Will Letitia James plead guilty before Jan 1, 2028? ;; ticker=KXLJ-28JAN01
Letitia James convicted by December 31, 2027? | Will Letitia James be sentenced before Jan 1, 2028? ;; ticker=KXLJ-28JAN01
Letitia James trial begins by December 31, 2027? | Will Letitia James' trial end before Jan 1, 2028? ;; ticker=KXLJ-28JAN01
Letitia James jailed by December 31, 2027? | Will Letitia James be sentenced to prison before Jan 1, 2028? ;; ticker=KXLJ-28JAN01
Hillary Clinton subpoenaed by June 30, 2027? | Will Hillary Clinton testify before Jul 1, 2027? ;; ticker=KXHC-27JUL01
Hillary Clinton testifies in public by June 30, 2027? | Will Hillary Clinton be deposed before Jul 1, 2027? ;; ticker=KXHC-27JUL01
House Oversight votes to hold Hillary Clinton in contempt by June 30, 2027? | Will the House hold Hillary Clinton in contempt before Jul 1, 2027? ;; ticker=KXHC-27JUL01
Ghislaine Maxwell pardoned by December 31, 2027? | Will Ghislaine Maxwell's sentence be commuted before Jan 1, 2028? ;; ticker=KXGM-28JAN01
Ghislaine Maxwell receives clemency by December 31, 2027? | Will Ghislaine Maxwell be pardoned before Jan 1, 2028? ;; ticker=KXGM-28JAN01
Trump says he will pardon Ghislaine Maxwell by December 31, 2027? | Will Trump pardon Ghislaine Maxwell before Jan 1, 2028? ;; ticker=KXGM-28JAN01
JB Pritzker announces presidential run by December 31, 2027? | Will JB Pritzker form an exploratory committee before Jan 1, 2028? ;; ticker=KXJP-28JAN01
JB Pritzker announces presidential run by December 31, 2027? | Will JB Pritzker file with the FEC to run for President before Jan 1, 2028? ;; ticker=KXJP-28JAN01
Susan Collins announces retirement by December 31, 2027? | Will Susan Collins resign before Jan 1, 2028? ;; ticker=KXSC-28JAN01
Susan Collins loses re-election in 2028? | Will Susan Collins lose the primary in 2028? ;; ticker=KXSC-28
Brian Kemp wins the Georgia Senate primary? ;; close=2028-05-30 | Will Brian Kemp win the Georgia Senate election? ;; ticker=KXGA-28-BK ;; close=2028-11-07
Brian Kemp advances to the Georgia Senate runoff? ;; close=2028-05-30 | Will Brian Kemp win the Georgia Senate runoff? ;; ticker=KXGA-28-BK ;; close=2028-05-30
Democrats win the Arizona State Senate in 2028? | Will Democrats win the Arizona Senate race in 2028? ;; ticker=KXAZ-28-D
Democrats win Arizona House in 2028? | Will Democrats win the House in 2028? ;; ticker=KXH-28-D
Republicans win the popular vote in the 2028 House elections? | Will Republicans win the popular vote in the 2028 presidential election? ;; ticker=KXPV-28-R
Republicans gain seats in the Senate in 2028? | Will Republicans hold the Senate in 2028? ;; ticker=KXSEN-28-R
Leading the Democratic primary polls on June 30, 2027: Kamala Harris | Will Kamala Harris win the Democratic nomination? ;; ticker=KXDEM-28-KH
Will Gavin Newsom finish second in the Iowa caucus? ;; close=2028-01-31 | Will Gavin Newsom win the Iowa caucus? ;; ticker=KXIA-28-GN ;; close=2028-01-31
Barack Obama endorses Mark Kelly by May 31, 2028? | Will Michelle Obama endorse Mark Kelly before Jun 1, 2028? ;; ticker=KXMK-28JUN01
Florida Amendment 3 qualifies for the ballot in 2028? | Will Florida Amendment 3 pass in 2028? ;; ticker=KXFL3-28
Florida Amendment 3 gets a majority in 2028? | Will Florida Amendment 3 pass in 2028? ;; ticker=KXFL3-28
California Prop 50 passes? ;; close=2027-11-02 | Will California Prop 36 pass? ;; ticker=KXP36-27 ;; close=2027-11-02
Ohio adopts new congressional map by June 30, 2027? | Will the Ohio congressional map be struck down before Jul 1, 2027? ;; ticker=KXOH-27JUL01
Ohio House passes new congressional map by June 30, 2027? | Will Ohio enact a new congressional map before Jul 1, 2027? ;; ticker=KXOH-27JUL01
Court temporarily blocks Ohio congressional map by June 30, 2027? | Will the Supreme Court strike down the Ohio congressional map before Jul 1, 2027? ;; ticker=KXOH-27JUL01
Insurrection Act invoked by June 30, 2027? | Will martial law be declared before Jul 1, 2027? ;; ticker=KXIA-27JUL01
Trump threatens to invoke Insurrection Act by June 30, 2027? | Will Trump invoke the Insurrection Act before Jul 1, 2027? ;; ticker=KXIA-27JUL01
National Guard deployed to Chicago by May 31, 2027? | Will the National Guard be federalized in Chicago before Jun 1, 2027? ;; ticker=KXNG-27JUN01
National Guard leaves Chicago by May 31, 2027? | Will the National Guard be deployed to Chicago before Jun 1, 2027? ;; ticker=KXNG-27JUN01
Marines deployed to Chicago by May 31, 2027? | Will the National Guard be deployed to Chicago before Jun 1, 2027? ;; ticker=KXNG-27JUN01
Trump signs 15-19 executive orders in March 2027? | Will Trump sign between 15 and 19 proclamations in March 2027? ;; ticker=KXEO-27MAR-B17
Trump revokes executive order on mail-in voting by June 30, 2027? | Will Trump sign an executive order on mail-in voting before Jul 1, 2027? ;; ticker=KXEO-27JUL01
Supreme Court hears birthright case by June 30, 2027? | Will the Supreme Court rule on the birthright case before Jul 1, 2027? ;; ticker=KXSC-27JUL01
Supreme Court agrees to hear Obergefell challenge by June 30, 2027? | Will the Supreme Court overturn Obergefell before Jul 1, 2027? ;; ticker=KXSC-27JUL01
Appeals court upholds Trump tariffs by June 30, 2027? | Will the Supreme Court uphold Trump's tariffs before Jul 1, 2027? ;; ticker=KXSC-27JUL01
Supreme Court affirms lower court in tariff case by June 30, 2027? | Will the Supreme Court reverse the lower court in the tariff case before Jul 1, 2027? ;; ticker=KXSC-27JUL01
Trump approval 40% or higher on Silver Bulletin on June 30, 2027? | Will Trump's approval be at least 40% on RealClearPolitics on Jun 30, 2027? ;; ticker=KXAPR-27JUN30-40
Trump approval above 40% on June 30, 2027? | Will Trump's disapproval be above 40% on Jun 30, 2027? ;; ticker=KXAPR-27JUN30-T40
Trump net approval above 0 on June 30, 2027? | Will Vance's net approval be above 0 on Jun 30, 2027? ;; ticker=KXAPR-27JUN30-T0
Will Trump's approval on the economy be above 40% on June 30, 2027? | Will Trump's approval be above 40% on Jun 30, 2027? ;; ticker=KXAPR-27JUN30-T40
Will Trump's approval hit 35% in 2027? | Will Trump's approval be 35% on Dec 31, 2027? ;; ticker=KXAPR-27DEC31-35
Will Trump say "China" during the Cabinet meeting on April 8, 2027? | Will Trump say "China" during the press conference on Apr 8, 2027? ;; ticker=KXSAY-27APR08-CHIN
Will Trump say "China" 5+ times in his speech on April 8, 2027? | Will Trump say "China" in his speech on Apr 8, 2027? ;; ticker=KXSAY-27APR08-CHIN
Will Trump post "China" on Truth Social by April 8, 2027? | Will Trump say "China" before Apr 9, 2027? ;; ticker=KXSAY-27APR09-CHIN
Will Vance say "Ohio" in the VP debate on October 5, 2028? | Will Newsom say "Ohio" in the VP debate on Oct 5, 2028? ;; ticker=KXSAY-28OCT05-OHIO
Government shutdown begins by October 1, 2027? | Will the government shutdown end before Oct 2, 2027? ;; ticker=KXGOV-27OCT02
DHS shutdown by March 31, 2027? | Will the government shut down before Apr 1, 2027? ;; ticker=KXGOV-27APR01
Continuing resolution passes the House by September 30, 2027? | Will a full-year appropriations bill pass the House before Oct 1, 2027? ;; ticker=KXCR-27OCT01
Debt ceiling raised by August 31, 2027? | Will the debt ceiling be abolished before Sep 1, 2027? ;; ticker=KXDC-27SEP01
Debt ceiling suspended by August 31, 2027? | Will the debt ceiling be raised before Sep 1, 2027? ;; ticker=KXDC-27SEP01
Epstein files released by June 30, 2027? | Will the House vote to release the Epstein files before Jul 1, 2027? ;; ticker=KXEP-27JUL01
Epstein files unredacted by June 30, 2027? | Will the Epstein files be released before Jul 1, 2027? ;; ticker=KXEP-27JUL01
Pennsylvania legalizes medical marijuana by December 31, 2027? | Will Pennsylvania legalize recreational marijuana before Jan 1, 2028? ;; ticker=KXPA-28JAN01
Pennsylvania decriminalizes marijuana by December 31, 2027? | Will Pennsylvania legalize marijuana before Jan 1, 2028? ;; ticker=KXPA-28JAN01
Next DNC chair: Ben Wikler ;; close=2028-12-31 | Will Ben Wikler be the next DCCC chair? ;; ticker=KXDNC-28-BW ;; close=2028-12-31
Ben Wikler runs for DNC chair by June 30, 2027? | Will Ben Wikler be DNC chair before Jul 1, 2027? ;; ticker=KXDNC-27JUL01
DOJ investigates Jack Smith by June 30, 2027? | Will the DOJ charge Jack Smith before Jul 1, 2027? ;; ticker=KXJS-27JUL01
AP calls Virginia governor race for Republicans? ;; close=2027-11-02 | Will the AP call the Virginia governor race on Election Day? ;; ticker=KXVA-27 ;; close=2027-11-02
Trump visits Chicago by June 30, 2027? | Will Trump hold a rally in Chicago before Jul 1, 2027? ;; ticker=KXT-27JUL01
Trump hospitalized by June 30, 2027? | Will Trump visit Walter Reed before Jul 1, 2027? ;; ticker=KXT-27JUL01
Lt. Governor of Virginia: Republican wins? ;; close=2027-11-02 | Will Republicans win the Virginia Governor race? ;; ticker=KXVA-27-R ;; close=2027-11-02
Fed Vice Chair out by June 30, 2027? | Will the Fed Chair leave before Jul 1, 2027? ;; ticker=KXFED-27JUL01
CIA Director out by June 30, 2027? | Will the CIA Deputy Director leave office before Jul 1, 2027? ;; ticker=KXCIA-27JUL01
Bernie Sanders holds rally in Phoenix by April 30, 2027? | Will Bernie Sanders visit Phoenix before May 1, 2027? ;; ticker=KXB-27MAY01
Kash Patel out as FBI Director by June 30, 2027? | Will Kash Patel be ousted as FBI Director before Jul 1, 2027? ;; ticker=KXP-27JUL01
Adam Schiff subpoenaed by June 30, 2027? | Will Adam Schiff be indicted before Jul 1, 2027? ;; ticker=KXS-27JUL01
Virginia Supreme Court hears redistricting case by May 31, 2027? | Will the Supreme Court hear the Virginia redistricting case before Jun 1, 2027? ;; ticker=KXV-27JUN01
Utah repeals Proposition 4 by December 31, 2027? | Will Utah amend Proposition 4 before Jan 1, 2028? ;; ticker=KXU-28JAN01
Ninth Circuit rules against Trump on tariffs by June 30, 2027? | Will the Ninth Circuit rule in favor of Trump on tariffs before Jul 1, 2027? ;; ticker=KX9-27JUL01
Ninth Circuit hears tariff case by June 30, 2027? | Will the Federal Circuit hear the tariff case before Jul 1, 2027? ;; ticker=KX9-27JUL01
Kathy Hochul signs AI bill by December 31, 2027? | Will Kathy Hochul veto the AI bill before Jan 1, 2028? ;; ticker=KXH-28JAN01
Florida cuts property taxes by December 31, 2028? | Will Florida abolish property taxes before Jan 1, 2029? ;; ticker=KXF-29JAN01
Florida House passes property tax amendment by December 31, 2027? | Will the Florida Senate pass a property tax amendment before Jan 1, 2028? ;; ticker=KXF-28JAN01
Michelle Bowman Fed Vice Chair on December 31, 2027? | Will Michelle Bowman be Fed Vice Chair for Supervision on Dec 31, 2027? ;; ticker=KXM-27DEC31
Trump addresses the nation by March 31, 2027? | Will Trump address a joint session of Congress before Apr 1, 2027? ;; ticker=KXJ-27APR01
JD Vance casts a tie-breaking vote by June 30, 2027? | Will JD Vance cast two tie-breaking votes before Jul 1, 2027? ;; ticker=KXT-27JUL01
Mahmoud Khalil deported by December 31, 2027? | Will Mahmoud Khalil be detained before Jan 1, 2028? ;; ticker=KXK-28JAN01
Kilmar Abrego Garcia extradited by April 30, 2027? | Will Kilmar Abrego Garcia be deported before May 1, 2027? ;; ticker=KXK-27MAY01
Harvey Weinstein granted a new trial in 2027? | Will Harvey Weinstein be convicted in his new trial in 2027? ;; ticker=KXW-27
Judge rules National Guard deployment to Portland illegal by May 31, 2027? | Will a judge block the National Guard deployment to Portland before Jun 1, 2027? ;; ticker=KXP-27JUN01
Trump revokes John Bolton's security clearance by June 30, 2027? | Will Trump restore John Bolton's security clearance before Jul 1, 2027? ;; ticker=KXC-27JUL01
SCOTUS upholds mail-in ballot law by June 30, 2027? | Will SCOTUS strike down mail-in ballot law before Jul 1, 2027? ;; ticker=KXM-27JUL01
Jared Isaacman nominated as NASA Administrator by June 30, 2027? | Will Jared Isaacman be NASA Administrator before Jul 1, 2027? ;; ticker=KXN-27JUL01
SEC Chair out by June 30, 2027? | Will the SEC Commissioner leave before Jul 1, 2027? ;; ticker=KXS-27JUL01
DSCC Chair: Jon Ossoff by June 30, 2027? | Will Jon Ossoff be DCCC Chair before Jul 1, 2027? ;; ticker=KXD-27JUL01
House Judiciary Committee subpoenas Jack Smith by June 30, 2027? | Will the Senate Judiciary Committee subpoena Jack Smith before Jul 1, 2027? ;; ticker=KXJ-27JUL01
Jack Smith pleads not guilty by June 30, 2027? | Will Jack Smith plead guilty before Jul 1, 2027? ;; ticker=KXJ-27JUL01
House Minority Leader out by June 30, 2027? | Will the Senate Minority Leader leave office before Jul 1, 2027? ;; ticker=KXL-27JUL01
Trump commutes George Santos' sentence by June 30, 2027? | Will George Santos' sentence be reduced before Jul 1, 2027? ;; ticker=KXG-27JUL01
Tennessee Republican primary runoff won by Republicans? ;; close=2028-08-01 | Will there be a runoff in the Tennessee Republican primary? ;; ticker=KXT-28 ;; close=2028-08-01
Will Democrats win the Arizona State Senate election in 2028? | Will Democrats win the Arizona Senate election in 2028? ;; ticker=KXAZ-28-D
Will Democrats win the Michigan State House election in 2028? | Will Democrats win the Michigan House election in 2028? ;; ticker=KXMI-28-D
Will Omar Diaz be found not guilty by December 31, 2027? | Will Omar Diaz be convicted before Jan 1, 2028? ;; ticker=KXOD-28JAN01
Will Omar Diaz be found guilty by December 31, 2027? | Will Omar Diaz be found not guilty before Jan 1, 2028? ;; ticker=KXOD-28JAN01
Trump executive order on AI by June 30, 2027? | Will Trump revoke the executive order on AI before Jul 1, 2027? ;; ticker=KXEO-27JUL01
Will Ken Paxton be endorsed by Trump by June 30, 2027? | Will Trump be endorsed by Ken Paxton before Jul 1, 2027? ;; ticker=KXEN-27JUL01
Trump disapproval above 55% on June 30, 2027? | Will Trump's disapproval rating be above 55% on Jun 30, 2027? ;; ticker=KXDIS-27JUN30-T55
Will Trump say "Sleepy Joe" in his speech on April 8, 2027? | Will Trump say "Joe Biden" in his speech on Apr 8, 2027? ;; ticker=KXS-27APR08-JOE
Will the Fifth Circuit rule against Texas by June 30, 2027? | Will the Fourth Circuit rule against Texas before Jul 1, 2027? ;; ticker=KXCC-27JUL01
Will Susan Collins run for reelection in 2028? | Will Susan Collins win reelection in 2028? ;; ticker=KXSC-28
Will Susan Collins seek reelection in 2028? | Will Susan Collins run in 2028? ;; ticker=KXSC-28
Will Susan Collins not run for reelection in 2028? | Will Susan Collins lose reelection in 2028? ;; ticker=KXSC-28
Will the Denver mayoral race go to a runoff? ;; close=2027-04-06 | Will Mike Johnston advance to the Denver mayoral runoff? ;; ticker=KXD-27 ;; close=2027-04-06
Will Ed Martin be appointed special counsel by June 30, 2027? | Will Ed Martin be special counsel before Jul 1, 2027? ;; ticker=KXEM-27JUL01
Articles of impeachment introduced against Pam Bondi by May 31, 2027? | Will articles of impeachment against Pam Bondi be approved by a House committee before Jun 1, 2027? ;; ticker=KXPB-27JUN01
Will the House vote on articles of impeachment against Pam Bondi by May 31, 2027? | Will articles of impeachment be filed against Pam Bondi before Jun 1, 2027? ;; ticker=KXPB-27JUN01
Will Bob Menendez be released from prison by May 31, 2027? | Will Bob Menendez go to prison before Jun 1, 2027? ;; ticker=KXBM-27JUN01
Will Bob Menendez get a life sentence by May 31, 2027? | Will Bob Menendez be sentenced before Jun 1, 2027? ;; ticker=KXBM-27JUN01
Will Lina Khan be FTC Chair on June 30, 2027? | Will Lina Khan be FCC Chair on Jun 30, 2027? ;; ticker=KXLK-27JUN30
Will Dan Caine be the Deputy Director of the CIA on June 30, 2027? | Will Dan Caine be the Director of the CIA on Jun 30, 2027? ;; ticker=KXDC-27JUN30
Will Dan Caine be acting FBI Director on June 30, 2027? | Will Dan Caine be FBI Director on Jun 30, 2027? ;; ticker=KXDC-27JUN30
Will Dan Caine be former FBI Director on June 30, 2027? | Will Dan Caine be FBI Director on Jun 30, 2027? ;; ticker=KXDC-27JUN30
Democrats flip the House in 2028? | Will Democrats gain seats in the House in 2028? ;; ticker=KXH-28-D
Trump uses his veto by June 30, 2027? | Will Trump threaten a veto before Jul 1, 2027? ;; ticker=KXV-27JUL01
Judge blocks Trump tariffs by June 30, 2027? | Will a judge block Trump's tariff refund before Jul 1, 2027? ;; ticker=KXV-27JUL01
Will Trump sign an executive order on AI by June 30, 2027? | Will Trump sign an AI bill before Jul 1, 2027? ;; ticker=KXV-27JUL01
Will Congress pass an AI bill by June 30, 2027? | Will Congress pass an AI resolution before Jul 1, 2027? ;; ticker=KXV-27JUL01
Will Ted Cruz announce a Senate run by June 30, 2027? | Will Ted Cruz announce a Senate campaign manager before Jul 1, 2027? ;; ticker=KXV-27JUL01
Will Lisa Cook resign from the Federal Reserve Board by June 30, 2027? | Will Lisa Cook be a Fed governor before Jul 1, 2027? ;; ticker=KXV-27JUL01
Will the DNC be held in Chicago in 2028? | Will Chicago host the Democratic National Committee meeting in 2028? ;; ticker=KXV-28
Will the death penalty be sought for Omar Diaz by June 30, 2027? | Will Omar Diaz receive the death penalty before Jul 1, 2027? ;; ticker=KXV-27JUL01
Will Trump say "China" during his speech on April 8, 2027? | Will Trump say "Chinese" during his speech on Apr 8, 2027? ;; ticker=KXS-27APR08-CHIN
What will Trump say during his speech on April 8, 2027? ;; outcome=Marijuana | Will Trump say "weed" during his speech on Apr 8, 2027?
Will Mark Kelly announce a run for President by June 30, 2027? | Will Mark Kelly run for President before Jul 1, 2027? ;; ticker=KXV-27JUL01
2028 Balance of Power: Other | 2028 Balance of Power?: Other
Trump favorability above 44% on June 30, 2027? | Will Trump's favorability be above 44% on Jun 30, 2027? ;; ticker=KXFAV-27JUN30-T44
2030 Midterms: Congress Balance of Power?: D-House, R-Senate | 2030 Balance of Power: D Senate, R House
Ohio Governor-Senate combo: Democrats sweep | 2030 Balance of Power: D Senate, D House
Will Ken Paxton win the 2028 Texas Republican Primary? | Whom will Trump endorse in the 2028 Texas Republican primary?: Ken Paxton
`),
};

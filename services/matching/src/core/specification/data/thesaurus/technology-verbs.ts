/** Forms of plain verbs that a stem does not bring together. */
export const VERBS = `
word abandon: abandoned, abandoning
word admit: admitted, admitting
word assemble: assembled, assembling
word auction: auctioned, auctioning
word classify: classified
word commission: commissioned, commissioning
word compel: compelled, compelling
word complete: completed, completing
word contain: contained, containing
predicate declassify: declassified
word delete: deleted, deleting
word derail: derailed, derailing
word disable: disabled, disabling
word disappear: disappeared, disappearing
predicate dissolve: dissolved, dissolving
word electrify: electrified
word emit: emitted, emitting
word enforce: enforced, enforcing
word exceed: exceeded, exceeding
predicate expel: expelled, expelling
word experience: experienced, experiencing
word identify: identified
word ignite: ignited, igniting
word invite: invited, inviting
word jailbreak: jailbreaked, jailbreaking
word license: licensed, licensing
word notify: notified
word observe: observed, observing
word obtain: obtained, obtaining
predicate occupy: occupied
word occur: occurred, occurring
word overhaul: overhauled, overhauling
word overtake: overtook, overtaken
word pledge: pledged, pledging
word preserve: preserved, preserving
word quantify: quantified
word rebuild: rebuilt
word reclaim: reclaimed, reclaiming
word reclassify: reclassified
word recycle: recycled, recycling
word reserve: reserved, reserving
word resubmit: resubmitted, resubmitting
word sequence: sequenced, sequencing
word shrink: shrank, shrunk
word smuggle: smuggled, smuggling
word succeed: succeeded, succeeding
word sustain: sustained, sustaining
word throttle: throttled, throttling
word transfer: transferred, transferring
word transmit: transmitted, transmitting
word undergo: undergoes, underwent, undergone, undergoing
word upload: uploaded, uploading
word reach: reached, reaching, achieve, achieves, achieved, achieving, attain, attains, attained
word claim: claims, claimed, claiming
word appear: appears, appeared, appearing
word leak: leaks, leaked, leaking
word eliminated: scraps, scrapped, scrapping, scrap
word permit: permits, permitted, permitting
word cover: covers, covered, covering, coverage
word measure: measures, measured, measuring
word burn: burns, burned, burnt, burning
word bring: brings, brought, bringing
word choose: chooses, chose, chosen, choosing
word freeze: freezes, froze, freezing
word peak: peaks, peaked, peaking
word repair: repairs, repaired, repairing
word treat: treats, treated, treating, treatment, treatments
`;

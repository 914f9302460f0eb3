import type { Rule } from '../rule.ts';
import {
	rokChangesFollowEachOther,
	rokEventsAreInOrder,
	rokNamesCountries,
	worldEventsAreInOrder,
	worldEventsEndAfterTheyBegan,
	worldEventsNameCountries
} from './context.ts';
import { datesAreOfTheCalendar, nothingAfterTheCheckedDay, recordsAreCheckedInTime } from './dates.ts';
import { breaksHaveReasons, changesPresupposeTheirState, eventsAreInOrder } from './events.ts';
import {
	closedMissionsHaveAnEnd,
	missionsCloseAfterTheyOpened,
	representedPartiesAreNamed,
	timesWithoutStaffEnd
} from './missions.ts';
import {
	addressesAreUnique,
	filesAreNamedByCode,
	namesAreOfOneState,
	namesAreOfTheRegister,
	officialNamesDiffer
} from './names.ts';
import {
	continuationsAreMutual,
	linksLeadSomewhere,
	predecessorsAreUsed,
	predecessorsMeetSuccessors
} from './predecessors.ts';
import { rokFormerStatesAreKnown } from './former-series.ts';
import { shocksFitTheirReasons } from './shocks.ts';
import { membersHaveDates, membershipsFollowEachOther } from './un-members.ts';
import { factsHaveSources, highConfidenceIsEarned, sourceIdsAreKnown, sourcesAreUsed } from './sources.ts';

/** Every law of the fact base beyond the schema. */
export const RULES: readonly Rule[] = [
	filesAreNamedByCode,
	addressesAreUnique,
	namesAreOfTheRegister,
	officialNamesDiffer,
	namesAreOfOneState,
	datesAreOfTheCalendar,
	nothingAfterTheCheckedDay,
	recordsAreCheckedInTime,
	eventsAreInOrder,
	changesPresupposeTheirState,
	breaksHaveReasons,
	missionsCloseAfterTheyOpened,
	closedMissionsHaveAnEnd,
	timesWithoutStaffEnd,
	representedPartiesAreNamed,
	linksLeadSomewhere,
	continuationsAreMutual,
	predecessorsMeetSuccessors,
	predecessorsAreUsed,
	membersHaveDates,
	membershipsFollowEachOther,
	shocksFitTheirReasons,
	worldEventsAreInOrder,
	worldEventsEndAfterTheyBegan,
	worldEventsNameCountries,
	rokNamesCountries,
	rokEventsAreInOrder,
	rokChangesFollowEachOther,
	rokFormerStatesAreKnown,
	sourceIdsAreKnown,
	sourcesAreUsed,
	factsHaveSources,
	highConfidenceIsEarned
];

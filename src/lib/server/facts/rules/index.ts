import type { Rule } from '../rule.ts';
import { absenceIsOfNoEvent } from './absence.ts';
import { confidenceIsEarned, reasonsForConfidenceAreNeeded } from './confidence.ts';
import {
	rokChangesFollowEachOther,
	rokEventsAreInOrder,
	rokNamesCountries,
	worldEventsAreInOrder,
	worldEventsEndAfterTheyBegan,
	worldEventsNameCountries
} from './context.ts';
import {
	nothingHappensTwice,
	noMissionStandsTwice,
	partsOfMissionsStandOnce,
	sourcesStandOnce,
	worldEventsStandOnce
} from './doubles.ts';
import {
	codesBelongTogether,
	copiesNameWebPages,
	recordsHaveNamesOfTheirOwn,
	slugsFollowFromNames
} from './identity.ts';
import { earlyMissionsWereOpenedByAnother, earlyTiesSaySo, nothingAfterTheEnd } from './life.ts';
import { nothingBeforeTheMap, oldStatesAreBefore1948 } from './beginnings.ts';
import { linksToPredecessorsAreSound, nobodyIsItsOwnPredecessor } from './lineage.ts';
import { datesOfMissionsAreInOrder, organisationsAreNamed } from './mission-times.ts';
import { postsEndAfterTheyBegan } from './posts.ts';
import { citiesAreKnown, citiesStandOnce, placesAreUsed } from './places.ts';
import { nothingAfterTheCheckedDay, nothingIsOlderThanTheStory, recordsAreCheckedInTime } from './dates.ts';
import {
	figuresCanBeWorkedOut,
	statementsHaveIdsOfTheirOwn,
	statementsLeadSomewhere,
	verdictsAreArgued
} from './document.ts';
import { endingsAreTold } from './endings.ts';
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
import { seriesAreOfTheText, storyFactsHaveIdsOfTheirOwn } from './story.ts';
import { shocksFitTheirReasons } from './shocks.ts';
import { yearsOfSummariesAreBacked } from './summaries.ts';
import { translationsAreOfTheFacts, translationsStandOnce } from './translations.ts';
import { twiceToldIsToldAlike } from './twice-told.ts';
import { membersHaveDates, membershipsFollowEachOther } from './un-members.ts';
import {
	absencesHaveNoTime,
	organisationsAreOrdered,
	organisationsHaveNamesOfTheirOwn,
	tiesEndAfterTheyBegan,
	tiesFollowEachOther
} from './organisations.ts';
import { correctionsAreInOrder, correctionsAreOfDays, correctionsNameCountries } from './corrections.ts';
import { factsHaveSources, sourceIdsAreKnown, sourcesAreUsed } from './sources.ts';

/** Every law of the fact base beyond the schema but the foundations. */
export const RULES: readonly Rule[] = [
	recordsHaveNamesOfTheirOwn,
	slugsFollowFromNames,
	codesBelongTogether,
	copiesNameWebPages,
	nothingBeforeTheMap,
	oldStatesAreBefore1948,
	earlyTiesSaySo,
	earlyMissionsWereOpenedByAnother,
	nothingAfterTheEnd,
	nothingHappensTwice,
	noMissionStandsTwice,
	partsOfMissionsStandOnce,
	worldEventsStandOnce,
	sourcesStandOnce,
	nobodyIsItsOwnPredecessor,
	linksToPredecessorsAreSound,
	datesOfMissionsAreInOrder,
	postsEndAfterTheyBegan,
	organisationsAreNamed,
	citiesAreKnown,
	placesAreUsed,
	citiesStandOnce,
	filesAreNamedByCode,
	addressesAreUnique,
	namesAreOfTheRegister,
	officialNamesDiffer,
	namesAreOfOneState,
	nothingAfterTheCheckedDay,
	nothingIsOlderThanTheStory,
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
	absenceIsOfNoEvent,
	confidenceIsEarned,
	reasonsForConfidenceAreNeeded,
	yearsOfSummariesAreBacked,
	endingsAreTold,
	twiceToldIsToldAlike,
	statementsHaveIdsOfTheirOwn,
	verdictsAreArgued,
	statementsLeadSomewhere,
	figuresCanBeWorkedOut,
	storyFactsHaveIdsOfTheirOwn,
	seriesAreOfTheText,
	organisationsAreOrdered,
	organisationsHaveNamesOfTheirOwn,
	tiesEndAfterTheyBegan,
	tiesFollowEachOther,
	absencesHaveNoTime,
	correctionsNameCountries,
	correctionsAreInOrder,
	correctionsAreOfDays,
	translationsAreOfTheFacts,
	translationsStandOnce
];

import { playSteps } from '#lib/time/play.ts';
import { shownTime } from './shown-time.svelte.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/** Runs through the history, step by step. */
class Player {
	#timer = $state<ReturnType<typeof setTimeout>>();

	get playing(): boolean {
		return this.#timer !== undefined;
	}

	/** Plays on from the day shown, from the beginning when that is the last one. `onend` is called when the last step has been shown. */
	play(timeline: Timeline, onend: () => void): void {
		const steps = playSteps(timeline);
		const { day } = shownTime;
		let i = day >= timeline.lastDay ? 0 : steps.findIndex(({ day: next }) => next > day);
		const step = (): void => {
			const now = steps[i++];
			if (!now) return onend();
			shownTime.playTo(now.day);
			this.#timer = setTimeout(step, now.wait);
		};
		step();
	}

	/** Stops; the day shown stays. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}

export const player = new Player();

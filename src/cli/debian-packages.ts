import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program or file that a command needs, and the Debian package that brings it. */
export interface Needed {
	readonly path: string;
	readonly package: string;
}

const run = (command: string, args: readonly string[]): void =>
	void execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/**
 * Installs what is missing, where the machine is a Debian and we may. Throws a sentence that names the packages where it cannot be done.
 */
export function ensurePackages(needed: readonly Needed[]): void {
	const missing = needed.filter(({ path }) => !existsSync(path)).map((one) => one.package);
	if (!missing.length) return;
	const names = missing.join(' ');
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
		throw new Error(`Missing: ${names}. Install these packages (Debian: apt-get install ${names}).`);
	console.log(`Installing ${names}`);
	run('apt-get', ['update', '-qq']);
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
	const still = needed.filter(({ path }) => !existsSync(path));
	if (still.length)
		throw new Error(`Not there after the installation: ${still.map(({ path }) => path).join(', ')}`);
}

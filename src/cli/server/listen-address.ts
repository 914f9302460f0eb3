/** Where a server listens. */
export interface ListenAddress {
	readonly port: number;
	readonly host: string;
}

const DEFAULT_PORT = 4173;
const LOOPBACK = '127.0.0.1';

/** Reads `PORT` and `HOST`. Without `HOST` only this machine can reach the server. Throws a sentence about a port that cannot be one. */
export function listenAddress({ PORT, HOST }: Readonly<Record<string, string | undefined>>): ListenAddress {
	const port = PORT === undefined ? DEFAULT_PORT : Number(PORT);
	if (PORT !== undefined && (!/^\d{1,5}$/.test(PORT) || port < 1 || port > 65_535))
		throw new Error(
			`PORT is ${JSON.stringify(PORT)}: it must be a number from 1 to 65535, as in PORT=8080 npm start`
		);
	return { port, host: HOST || LOOPBACK };
}

/** What is said when the server cannot listen there. */
export function listenProblem(
	{ code, message }: NodeJS.ErrnoException,
	{ port, host }: ListenAddress
): string {
	switch (code) {
		case 'EADDRINUSE':
			return `Port ${port} is in use: set PORT to another one, as in PORT=8080 npm start`;
		case 'EACCES':
			return `Port ${port} may not be used by this user: set PORT to one above 1023, as in PORT=8080 npm start`;
		case 'ENOTFOUND':
		case 'EADDRNOTAVAIL':
		case 'EAI_AGAIN':
			return `HOST is ${JSON.stringify(host)}, which is no address of this machine: leave it out, or set HOST=0.0.0.0 for all addresses`;
		default:
			return message;
	}
}

/** The address to open in a browser. */
export function siteAddress({ port, host }: ListenAddress, base: string): string {
	const local = ['0.0.0.0', '::', '::1', LOOPBACK].includes(host);
	const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}${base || '/'}`;
}

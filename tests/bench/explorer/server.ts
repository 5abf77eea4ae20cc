import { besideMany } from '../../browser/million-events.ts';
import { startServer } from '../../server.ts';

/** Serves so many events until it is ended, and tells its address to who started it. */
const { url } = await startServer(await besideMany(Number(process.argv[2])));
process.send?.(url);

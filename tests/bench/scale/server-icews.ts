import { createServer } from 'node:http';
import { createListener } from '../../../src/http/listener.ts';
import { reportTo } from '../child.ts';
import { loaded } from './loaded.ts';
import { quadruples } from './resample.ts';

/** newsgraph as `serve` runs it, over ICEWS14. */
const { nodeHandler } = await loaded(await quadruples(undefined));
reportTo(createServer(createListener({ graphql: nodeHandler, playground: undefined })));

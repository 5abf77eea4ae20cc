import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { NotBuiltError } from '../errors.ts';
import { packageRoot } from '../folder-source.ts';
import type { EntityId } from '../model.ts';
import type { Sight } from '../query/sight.ts';
import { inTurns } from '../stepwise.ts';
import { entityGraph, type EntityGraph } from './entity-graph.ts';
import type { GraphFigures, MeasuredGraph } from './measure-graph.ts';

/** The figures of a graph, and whose they are. */
export interface Measures extends GraphFigures {
  readonly entities: readonly EntityId[];
  readonly numbersById: ReadonlyMap<EntityId, number>;
  /** The version of the graph that was measured. */
  readonly version: number;
}

/** Memory that the other thread may take, in MB: five million events tie some million pairs. */
const MOST_MEMORY_MB = 4_096;

/** Measures a graph once for each of its versions, in another thread, whoever asks and however many. */
export class Measurer {
  readonly #sight: Sight;
  #version = -1;
  #measures: Promise<Measures> | undefined;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  /** The figures of the graph as it is now, under the standard lens. */
  measure(): Promise<Measures> {
    const { version } = this.#sight.view;
    if (!this.#measures || version !== this.#version) {
      this.#version = version;
      const asked = this.#measured(version);
      this.#measures = asked;
      asked.catch(() => {
        if (this.#measures === asked) this.#measures = undefined;
      });
    }
    return this.#measures;
  }

  async #measured(version: number): Promise<Measures> {
    const graph = await inTurns(entityGraph(this.#sight));
    // What came in meanwhile may be half in the copy.
    if (this.#sight.view.version !== version) return this.measure();
    const figures = await elsewhere(graph);
    return { ...figures, entities: graph.entities, numbersById: new Map(graph.entities.map((id, number) => [id, number])), version };
  }
}

/** Runs the built worker; a source file would need a loader in its thread. */
function elsewhere(graph: EntityGraph): Promise<GraphFigures> {
  const file = join(packageRoot(), 'dist', 'src', 'measures', 'worker.js');
  if (!existsSync(file)) throw new NotBuiltError('Measures');
  const { sources, targets, weights } = graph;
  const workerData: MeasuredGraph = { size: graph.entities.length, sources, targets, weights };
  return new Promise((done, fail) => {
    const worker = new Worker(file, {
      workerData, transferList: [sources.buffer, targets.buffer, weights.buffer] as ArrayBuffer[],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => { fail(new Error(`The thread that measures ended with code ${code} before it answered.`)); });
  });
}

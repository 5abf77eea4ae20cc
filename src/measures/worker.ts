import { parentPort, workerData } from 'node:worker_threads';
import { measureGraph, type MeasuredGraph } from './measure-graph.ts';

/** The other thread: measures the graph that it was started with, and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
parentPort?.postMessage(measureGraph(workerData as MeasuredGraph));

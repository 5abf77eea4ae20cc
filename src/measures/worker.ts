import { parentPort, workerData } from 'node:worker_threads';
import { measureGraph, type MeasuredGraph } from './measure-graph.ts';

/** The other thread: measures the graph that it was started with, and ends. */
parentPort?.postMessage(measureGraph(workerData as MeasuredGraph));

import type { Endpoint } from '#foundation/endpoint/index.ts'
import { readPupilSignals } from './read-pupil-signals.ts'

export const signalEndpoints: readonly Endpoint[] = [readPupilSignals]

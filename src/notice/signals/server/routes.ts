import type { Endpoint } from '#foundation/endpoint/index.ts'
import { readAttendance } from './read-attendance.ts'
import { readBehaviour } from './read-behaviour.ts'
import { readPupilSignals } from './read-pupil-signals.ts'

export const signalEndpoints: readonly Endpoint[] = [readPupilSignals, readAttendance, readBehaviour]

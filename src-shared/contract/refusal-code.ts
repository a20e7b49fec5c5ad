/** Words with which the simulator's own controls refuse; Twilio's numbers are in the catalog. */
export type RefusalCode =
  | 'call_state'
  | 'clock_goes_back'
  | 'connection_lost'
  | 'events_gone'
  | 'forbidden'
  | 'internal_error'
  | 'invalid_body'
  | 'invalid_setting'
  | 'not_found'
  | 'other_run'
  | 'past_end'
  | 'unsupported_media_type'

// What nearly every page needs, in one script: on a slow line each file costs more than all that is in these.
import './copy-button.ts';
import './slash-key.ts';

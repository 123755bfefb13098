"""Facts of the outside world: data files, each record with its source and the day it was checked."""

"""What a notice is: frozen values, and nothing else.

No dicts, no files, no language, no dates of law. A field left out says nothing; that there is
none of a thing is a fact of its own, a `Denial`. An incomplete notice can be built, since
otherwise nobody could be told what it lacks.
"""

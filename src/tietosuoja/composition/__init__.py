"""From a notice and a language to a page: one file a section, in the order of GDPR Art. 13.

A section says what the fields hold, and nothing else; an empty one is not there. What the law
gives an authored notice comes from `derivation`.
"""

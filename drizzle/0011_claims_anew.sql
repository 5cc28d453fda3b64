-- Every claim so far is one of the catalogue, which writes them again, in full, at the next start.
DELETE FROM claims;

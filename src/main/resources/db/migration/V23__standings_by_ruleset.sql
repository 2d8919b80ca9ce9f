-- The last standing of a supplier under a ruleset is found without reading its evaluations.
create index evaluation_of_standing_by_ruleset
    on evaluation (supplier, standing, ruleset, as_of, id);

-- The reports of one campaign, by when they came; what staff read is counted over these. With the outcome in it, how
-- many came in an hour, and how many of them count, stands in the index alone.
CREATE INDEX call_report_of_campaign ON call_report (campaign, reported_at, outcome);

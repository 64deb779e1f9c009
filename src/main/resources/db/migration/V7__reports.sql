-- The reports of one campaign, by when they came: what staff read is counted over these.
CREATE INDEX call_report_of_campaign ON call_report (campaign, reported_at);

function t = fetchRun(id, opts)
%FETCHRUN  Messlauf vom Prüfstand holen.
%   t = daq.fetchRun(1234) liefert eine timetable.
arguments
    id (1,1) double {mustBeInteger}
    opts.Host string = "pruefstand3.intern"
    opts.Timeout (1,1) double = 20
    opts.Verify (1,1) logical = false
end

w = weboptions('Timeout', opts.Timeout, 'ContentType', 'json');
if ~opts.Verify
    w.CertificateFilename = '';
end

s = webread("https://" + opts.Host + "/runs/" + id, w);
time = seconds([s.samples.t]');
t = timetable(time, [s.samples.force]', [s.samples.travel]', ...
    'VariableNames', {'Kraft', 'Weg'});
t.Properties.Description = s.name;
end

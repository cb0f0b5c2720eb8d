#nullable enable

namespace Cases.Programs.PackageRollout
{
    /// <summary>Packages of the software catalog, as an older library rolls them out.</summary>
    public class PackageReference
    {
        private readonly string name;
        private readonly string version;

        public PackageReference(string name, string version)
        {
            if (name == null) throw new ArgumentNullException("name");
            if (version == null) throw new ArgumentNullException("version");
            this.name = name;
            this.version = version;
        }

        public string ToArn(string region, string account)
        {
            return "arn:aws:iot:" + region + ":" + account + ":package/" + this.name + "/version/" + this.version;
        }

        public string ToPlaceholder(string attribute)
        {
            return "${aws:iot:package:" + this.name + ":version:" + this.version + ":attributes:" + attribute + "}";
        }
    }

    public class JobEventArgs : EventArgs
    {
        public JobEventArgs(string jobId, bool done)
        {
            this.JobId = jobId;
            this.Done = done;
        }

        public string JobId { get; private set; }
        public bool Done { get; private set; }
    }

    public class PackageRollout
    {
        private static readonly Dictionary<string, CreateJobResponse> Cache = new Dictionary<string, CreateJobResponse>();
        private readonly IAmazonIoT client;
        private string groupArn = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";

        public PackageRollout(IAmazonIoT client)
        {
            this.client = client;
        }

        public event EventHandler<JobEventArgs>? Changed;

        public string GroupArn
        {
            get { return this.groupArn; }
            set
            {
                if (value == null || value.IndexOf(":thinggroup/", StringComparison.Ordinal) < 0) throw new ArgumentException("no thing group", "value");
                this.groupArn = value;
            }
        }

        // legal: the document and the list speak of one package
        public async Task<CreateJobResponse> StartAsync(string id)
        {
            CreateJobResponse response;
            if (Cache.TryGetValue(id, out response!)) return response;

            PackageReference package = new PackageReference("camera-firmware", "1.4.0");
            CreateJobRequest request = new CreateJobRequest();
            request.JobId = id;
            request.Targets = new List<string>();
            request.Targets.Add(this.GroupArn);
            request.Document = "{\"operation\":\"UPDATE\",\"address\":\"" + package.ToPlaceholder("address") + "\"}";
            request.DestinationPackageVersions = new List<string> { package.ToArn("eu-west-1", "123456789012") };
            request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
            response = await this.client.CreateJobAsync(request);
            Cache[id] = response;
            this.OnChanged(id, false);
            return response;
        }

        // wrong: the document speaks of 1.3.9, the list of 1.4.0
        public Task<CreateJobResponse> DowngradeAsync(string id)
        {
            PackageReference listed = new PackageReference("camera-firmware", "1.4.0");
            PackageReference used = new PackageReference("camera-firmware", "1.3.9");
            return this.client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = new List<string> { this.GroupArn }, DestinationPackageVersions = new List<string> { listed.ToArn("eu-west-1", "123456789012") }, Document = "{\"address\":\"" + used.ToPlaceholder("address") + "\"}" }); //! IOTJ2024
        }

        // legal: retries are ended
        public Task EndRetriesAsync(string id)
        {
            return this.SetRetriesAsync(id, 0);
        }

        // wrong: retries of a job that runs cannot be raised
        public Task MoreRetriesAsync(string id)
        {
            return this.SetRetriesAsync(id, 4); //! IOTJ2023
        }

        // wrong: what is to happen when too many fail is not said
        public Task StopWhenManyFailAsync(string id, bool strict)
        {
            AbortConfig abort = new AbortConfig();
            abort.CriteriaList = new List<AbortCriteria>();
            abort.CriteriaList.Add(new AbortCriteria { FailureType = JobExecutionFailureType.FAILED, MinNumberOfExecutedThings = 5, ThresholdPercentage = strict ? 5 : 20 }); //! IOTJ2018
            return this.client.UpdateJobAsync(new UpdateJobRequest { JobId = id, AbortConfig = abort });
        }

        protected virtual void OnChanged(string id, bool done)
        {
            EventHandler<JobEventArgs>? handler = this.Changed;
            if (handler != null) handler(this, new JobEventArgs(id, done));
        }

        private async Task SetRetriesAsync(string id, int retries)
        {
            UpdateJobRequest request = new UpdateJobRequest { JobId = id };
            RetryCriteria criteria = new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = retries };
            request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria> { criteria } };
            await this.client.UpdateJobAsync(request);
            this.OnChanged(id, retries == 0);
        }
    }
}
